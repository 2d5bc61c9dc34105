package org.expedite.web.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.expedite.application.drafts.DraftFields;

/**
 * A form whose fields are kept while somebody types, for its template: {@code draft.jte} goes
 * inside of the form.
 *
 * @param form the name of the form
 * @param about the case or the record that it is about, in printable form; or empty
 * @param page the page to which one comes back
 * @param fields what was typed
 * @param writtenAt when that was; empty if the fields are not restored
 * @param state the form as it is shown
 */
public record FormDraft(
        String form,
        String about,
        ReturnPath page,
        DraftFields fields,
        Optional<Instant> writtenAt,
        FormState state) {

    static FormDraft restored(
            String form,
            String about,
            ReturnPath page,
            DraftFields fields,
            Optional<Instant> writtenAt) {
        Map<String, String> first =
                fields.values().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, field -> field.getValue().getFirst()));
        return new FormDraft(form, about, page, fields, writtenAt, new FormState(first, List.of()));
    }

    /**
     * Returns the address to which the script sends what is typed.
     *
     * @return a path and a query
     */
    public String address() {
        return "/drafts/" + form + "?about=" + URLEncoder.encode(about, StandardCharsets.UTF_8);
    }

    /**
     * Returns what was typed, as if it had been sent.
     *
     * @return the form
     */
    public FormBody typed() {
        return FormBody.of(Map.copyOf(fields.values()));
    }

    /**
     * Returns the kept texts of a field with several, such as boxes.
     *
     * @param name the name of the field
     * @return its texts
     */
    public List<String> texts(String name) {
        return fields.values().getOrDefault(name, List.of());
    }

    /**
     * Returns whether a box was ticked.
     *
     * @param name the name of its field
     * @param value its value
     * @return true if it is among the kept texts
     */
    public boolean has(String name, String value) {
        return texts(name).contains(value);
    }
}
