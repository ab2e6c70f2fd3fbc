# outturn_cairo: of cairo what draws into memory, taken from its archive. The shared library brings those
# of a screen along, ten of them, for which every command would wait.
include(CheckCXXSourceCompiles)
include(CMakePushCheckState)

pkg_check_modules(CAIRO REQUIRED IMPORTED_TARGET cairo)
find_library(
    CAIRO_ARCHIVE "${CMAKE_STATIC_LIBRARY_PREFIX}cairo${CMAKE_STATIC_LIBRARY_SUFFIX}"
    PATHS "${CAIRO_LIBDIR}"
    NO_DEFAULT_PATH)
pkg_check_modules(CAIRO_NEEDS QUIET IMPORTED_TARGET pixman-1 libpng freetype2 fontconfig zlib)

if(CAIRO_ARCHIVE AND CAIRO_NEEDS_FOUND)
    cmake_push_check_state(RESET)
    set(CMAKE_REQUIRED_INCLUDES ${CAIRO_INCLUDE_DIRS})
    set(CMAKE_REQUIRED_LIBRARIES "${CAIRO_ARCHIVE}" PkgConfig::CAIRO_NEEDS)
    check_cxx_source_compiles(
        "#include <cairo.h>
        static cairo_status_t write(void*, const unsigned char*, unsigned) { return CAIRO_STATUS_SUCCESS; }
        int main()
        {
            cairo_surface_t* surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, 1, 1);
            cairo_show_text(cairo_create(surface), \"1\");
            return cairo_surface_write_to_png_stream(surface, &write, nullptr);
        }"
        CAIRO_ARCHIVE_SUFFICES)
    cmake_pop_check_state()
endif()

add_library(outturn_cairo INTERFACE)
if(CAIRO_ARCHIVE_SUFFICES)
    target_include_directories(outturn_cairo SYSTEM INTERFACE ${CAIRO_INCLUDE_DIRS})
    target_link_libraries(outturn_cairo INTERFACE "${CAIRO_ARCHIVE}" PkgConfig::CAIRO_NEEDS)
else()
    message(STATUS "cairo is taken as a shared library")
    target_link_libraries(outturn_cairo INTERFACE PkgConfig::CAIRO)
endif()
