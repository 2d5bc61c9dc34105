package org.expedite.persistence.drafts;

import java.util.List;
import java.util.Map;
import org.expedite.application.drafts.DraftFields;
import org.expedite.persistence.sql.JsonColumn;

/** Texts that were typed, as JSON. */
record DraftColumn(Map<String, List<String>> values) {

    static String write(DraftFields fields) {
        return JsonColumn.write(new DraftColumn(fields.values()));
    }

    static DraftFields read(String json) {
        return new DraftFields(JsonColumn.read(json, DraftColumn.class).values());
    }
}
