// The one translation unit in which Catch2 writes its main function; every native test executable links it.
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
