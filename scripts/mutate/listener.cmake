# Read by project() of CMakeLists.txt when the mutants are built: the listener goes where Catch2's main function is.
cmake_language(DEFER CALL target_sources catch_main PRIVATE ${CMAKE_CURRENT_LIST_DIR}/listener.cpp)
