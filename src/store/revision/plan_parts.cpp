#include <store/revision/part_lists.h>

#include <iterator>

namespace outturn::store {

std::vector<PlanParts> partsOf(const Plan& plan)
{
    std::vector<PlanParts> all;
    for (auto&& subject :
         {identityParts(plan),
          aimParts(plan),
          workParts(plan),
          resourceParts(plan),
          governanceParts(plan),
          sourceParts(plan)})
        all.insert(all.end(), subject.begin(), subject.end());
    return all;
}

} // namespace outturn::store
