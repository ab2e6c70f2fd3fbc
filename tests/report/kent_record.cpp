#include "kent_record.h"

#include <import/outturns_csv.h>
#include <planfile/plan_document.h>

#include <catch2/catch.hpp>

#include <fstream>
#include <iterator>

namespace outturn::testing {

PlanRecord kentRecord()
{
    const std::string data = OUTTURN_DATA_DIR;
    auto record = planfile::loadPlanDocument(data + "/plans/kent-2013-16.json");
    std::ifstream in(data + "/outturns/kent-2013-16.csv", std::ios::binary);
    REQUIRE(in.good());
    const std::string csv{std::istreambuf_iterator<char>(in), {}};
    auto file = imports::readOutturnsCsv(csv, record, "kent-2013-16.csv");
    REQUIRE(file.refused.empty());
    REQUIRE_FALSE(file.outturns.empty());
    auto sequence = static_cast<std::int64_t>(record.outturns.size());
    for (auto& outturn : file.outturns) {
        outturn.sequence = ++sequence;
        record.outturns.push_back(std::move(outturn));
    }
    return record;
}

} // namespace outturn::testing
