# Read by project() of CMakeLists.txt when the mutants are built: the listener goes where Catch2's main function is.
# The call is made when all targets are known, and sees the variables of that moment.
set(mutate_listener ${CMAKE_CURRENT_LIST_DIR}/listener.cpp)
cmake_language(DEFER CALL target_sources catch_main PRIVATE ${mutate_listener})
