# Writes the documents of data/ and the report templates into a C++ source, so that the programs carry them wherever they go.
# Run as: cmake -DDATA_DIR=... -DTEMPLATE_DIR=... -DOUTPUT=... -P embed_data.cmake
cmake_minimum_required(VERSION 3.25)

function(literal_of FILE RESULT)
    file(READ "${FILE}" TEXT)
    set(${RESULT}
        "R\"document(${TEXT})document\""
        PARENT_SCOPE)
endfunction()

literal_of("${DATA_DIR}/measures.json" MEASURES)
literal_of("${DATA_DIR}/floor-standards.json" FLOOR_STANDARDS)
literal_of("${DATA_DIR}/computed-measures.json" COMPUTED_MEASURES)
literal_of("${DATA_DIR}/category-rules.json" CATEGORY_RULES)

file(STRINGS "${TEMPLATE_DIR}/order.txt" TEMPLATE_NAMES)
set(TEMPLATES "")
set(TEMPLATE_COUNT 0)
foreach(NAME IN LISTS TEMPLATE_NAMES)
    literal_of("${TEMPLATE_DIR}/${NAME}.json" TEMPLATE)
    string(APPEND TEMPLATES "    ${TEMPLATE},\n")
    math(EXPR TEMPLATE_COUNT "${TEMPLATE_COUNT} + 1")
endforeach()

# plans/order.txt names every plan, in the order in which they are offered.
file(STRINGS "${DATA_DIR}/plans/order.txt" PLAN_NAMES)
file(GLOB PLAN_FILES "${DATA_DIR}/plans/*.json")
foreach(PLAN_FILE IN LISTS PLAN_FILES)
    cmake_path(GET PLAN_FILE STEM NAME)
    if(NOT NAME IN_LIST PLAN_NAMES)
        message(FATAL_ERROR "plans/order.txt does not name the plan ${NAME}")
    endif()
endforeach()
set(PLANS "")
set(PLAN_COUNT 0)
foreach(NAME IN LISTS PLAN_NAMES)
    literal_of("${DATA_DIR}/plans/${NAME}.json" PLAN)
    set(OUTTURNS "\"\"")
    if(EXISTS "${DATA_DIR}/outturns/${NAME}.csv")
        literal_of("${DATA_DIR}/outturns/${NAME}.csv" OUTTURNS)
    endif()
    string(APPEND PLANS "    SamplePlan{.name = \"${NAME}\", .json = ${PLAN}, .outturnsCsv = ${OUTTURNS}},\n")
    math(EXPR PLAN_COUNT "${PLAN_COUNT} + 1")
endforeach()

file(
    WRITE "${OUTPUT}"
    "// Written by embed_data.cmake from the documents in data/.
#include <planfile/embedded_data.h>
#include <planfile/sample_plans.h>

#include <array>

namespace outturn::planfile {

namespace {

constexpr std::string_view measuresText = ${MEASURES};

constexpr std::string_view floorStandardsText = ${FLOOR_STANDARDS};

constexpr std::string_view computedMeasuresText = ${COMPUTED_MEASURES};

constexpr std::string_view categoryRulesText = ${CATEGORY_RULES};

constexpr std::array<std::string_view, ${TEMPLATE_COUNT}> reportTemplates{{
${TEMPLATES}}};

constexpr std::array<SamplePlan, ${PLAN_COUNT}> plans{{
${PLANS}}};

} // namespace

std::string_view embeddedMeasures() noexcept
{
    return measuresText;
}

std::string_view embeddedFloorStandards() noexcept
{
    return floorStandardsText;
}

std::string_view embeddedComputedMeasures() noexcept
{
    return computedMeasuresText;
}

std::string_view embeddedCategoryRules() noexcept
{
    return categoryRulesText;
}

std::span<const std::string_view> embeddedReportTemplates() noexcept
{
    return reportTemplates;
}

std::span<const SamplePlan> samplePlans()
{
    return plans;
}

} // namespace outturn::planfile
")
