#include <cstdint>
#include <cstdlib>
#include <string>

#include "core/text/load.h"
#include "tests/fuzz/good_data.h"

// Any bytes as any kind of data file. The first byte chooses the kind, and whether the file stands alone (fast) or
// among the files that ship. What is refused is told with file and line.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using namespace passerelle;
  if (size == 0) return 0;
  std::vector<DataFile> files = fuzz::goodData();
  DataFile& replaced = files[bytes[0] % files.size()];
  replaced.text.assign(reinterpret_cast<const char*>(bytes + 1), size - 1);
  constexpr std::uint8_t amongOthers = 0xF0;
  if (bytes[0] < amongOthers) files = {DataFile(replaced)};
  const Expected<Library> library = text::load(files);
  if (library) {
    if (library->calls.empty()) std::abort();
    return 0;
  }
  if (library.problems().empty()) std::abort();
  for (const Problem& problem : library.problems()) {
    if (!problem.file || !problem.line || *problem.line < 1 || problem.expected.empty()) std::abort();
  }
  return 0;
}
