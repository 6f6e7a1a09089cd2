#include <array>
#include <cstdint>

#include "core/loading/load.h"
#include "tests/core/support/data.h"
#include "tests/core/support/going.h"
#include "tests/fuzz/input.h"
#include "tests/fuzz/laws.h"

// Loads arbitrary bytes as any kind of data file, in place of the valid file. The first line is the path of the file. A
// refusal names file and line; accepted data gives answers that keep the laws.

namespace {

using namespace passerelle;

/// A small valid data set, which surrounds the file under test.
const std::vector<DataFile>& goodFiles() {
  static const std::vector<DataFile> files = test::filesBelow(test::root() / "tests/data/good");
  return files;
}

void refusedWithAPlace(const Problems& problems) {
  fuzz::canBeTold(problems);
  for (const Problem& problem : problems) {
    fuzz::expect(problem.file && problem.line && !problem.field, "a defect of data has a file and a line");
    fuzz::expect(!problem.pointer || problem.pointer->empty() || problem.pointer->front() == '/',
                 "pointers are JSON's");
  }
}

void answersByTheLaws(const Planner& planner) {
  fuzz::isAFixedPoint(planner.about());
  fuzz::isAFixedPoint(planner.sources());
  fuzz::isAFixedPoint(planner.remarks());
  for (const Mobility& mobility : std::array<Mobility, 7>{
           test::Going().student().on(Activity::BIP).staying(15),
           test::Going().paidBy("invented").student().on(Activity::BIP).starting("2024-04-30"),
           test::Going().paidBy("invented").student().goingOut().on(Activity::SMS).to("DE"),
           test::Going()
               .paidBy("invented")
               .teacher()
               .goingOut()
               .on(Activity::STA)
               .staying(9)
               .overKilometres(600)
               .green(),
           test::Going().student().comingIn().on(Activity::SMT).fewerOpportunities().green().staying(90),
           test::Going().on(Activity::BIP).fewerOpportunities(), test::Going().inCall(2023)}) {
    fuzz::keepsTheLaws(planner, mobility);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  std::string_view text(reinterpret_cast<const char*>(bytes), size);
  std::vector<DataFile> files = goodFiles();
  const auto pathOf = [](const DataFile& file) -> std::string_view { return file.path; };
  const DataFile& file = fuzz::takeChoice(goodFiles(), pathOf, text);
  files[static_cast<std::size_t>(&file - goodFiles().data())].text = text;
  Expected<Library> library = json::load(files);
  if (!library) {
    refusedWithAPlace(library.problems());
    return 0;
  }
  for (const Call& call : library->calls) fuzz::isAFixedPoint(call);
  for (const auto& [id, provenance] : library->provenances) fuzz::isAFixedPoint(provenance);
  answersByTheLaws(Planner(std::move(library.value())));
  return 0;
}
