package org.expedite.web.pages.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.expedite.application.cases.CaseAction;
import org.expedite.application.cases.CaseView;
import org.expedite.web.pages.BothVersions;
import org.expedite.web.pages.FormState;
import org.expedite.web.pages.Frame;
import org.expedite.web.pages.UnsentText;

/**
 * Texts of a rejected form, beside or in place of the form.
 *
 * @param frame the texts
 * @param view the case as it is now
 * @param rejection what was rejected, if anything
 * @param stored the present values of the fields
 */
record RejectedTexts(Frame frame, CaseView view, Rejection rejection, FormState stored) {

    /** Shows what was typed beside what somebody else has stored meanwhile. */
    Optional<BothVersions> versions() {
        if (rejection.notice().isEmpty()
                || !rejection.isOf(CaseAction.AMEND)
                || !view.allowedActions().contains(CaseAction.AMEND)) {
            return Optional.empty();
        }
        return Optional.of(
                new BothVersions(
                        report().entrySet().stream()
                                .map(
                                        field ->
                                                new BothVersions.Row(
                                                        field.getValue(),
                                                        rejection.form().value(field.getKey()),
                                                        stored.value(field.getKey())))
                                .toList()));
    }

    /** Shows what was typed into a form that the case does not allow any more. */
    List<UnsentText> unsent() {
        if (rejection.action().filter(view.allowedActions()::contains).isPresent()) {
            return List.of();
        }
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("body", frame.text("cases.note"));
        labels.put("summary", frame.text("cases.summary"));
        labels.put("reason", frame.text("cases.reason"));
        labels.putAll(report());
        return labels.entrySet().stream()
                .filter(field -> isNew(field.getKey()))
                .map(
                        field ->
                                new UnsentText(
                                        field.getKey(),
                                        field.getValue(),
                                        rejection.form().value(field.getKey())))
                .toList();
    }

    private boolean isNew(String field) {
        String typed = rejection.form().value(field);
        return !typed.isBlank()
                && !typed.strip().lines().toList().equals(stored.value(field).lines().toList());
    }

    private Map<String, String> report() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("synopsis", frame.text("cases.synopsis"));
        labels.put("description", frame.text("cases.description"));
        int contacts =
                Math.max(ContactFields.filled(rejection.form()), ContactFields.filled(stored));
        for (int row = 1; row <= contacts; row++) {
            labels.put(ContactFields.name(row), frame.text("cases.contact.name.of", row));
            labels.put(ContactFields.phone(row), frame.text("cases.contact.phone.of", row));
        }
        labels.put(Reachable.DIAGNOSTICS, frame.text("cases.diagnostics"));
        labels.put("customer_reference", frame.text("cases.reference"));
        return labels;
    }
}
