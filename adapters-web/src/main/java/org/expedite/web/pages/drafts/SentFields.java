package org.expedite.web.pages.drafts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.expedite.application.drafts.DraftFields;
import org.expedite.web.pages.FormBody;
import org.expedite.web.pages.FormDrafts;
import org.expedite.web.pages.ReturnPath;

/** The fields of a form that its person has filled in. */
final class SentFields {

    private static final Set<String> OURS =
            Set.of(FormDrafts.FORM, FormDrafts.ABOUT, FormDrafts.PAGE, ReturnPath.FIELD, "version");

    private SentFields() {}

    static DraftFields of(FormBody body) {
        Map<String, List<String>> typed = new TreeMap<>(body.all());
        typed.keySet().removeAll(OURS);
        return new DraftFields(typed);
    }
}
