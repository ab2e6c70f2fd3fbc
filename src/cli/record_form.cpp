#include <cli/record_form.h>
#include <planfile/frozen_record.h>

namespace outturn::cli {

store::RecordForm recordForm()
{
    return {planfile::freezeRecord, planfile::thawRecord};
}

} // namespace outturn::cli
