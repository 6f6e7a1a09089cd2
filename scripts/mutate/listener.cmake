# Included by project() of CMakeLists.txt when the mutants are built: adds the listener to the target that has Catch2's
# main function. The call is deferred until all targets are known, and sees the variables of that moment.
set(mutate_listener ${CMAKE_CURRENT_LIST_DIR}/listener.cpp)
cmake_language(DEFER CALL target_sources catch_main PRIVATE ${mutate_listener})
