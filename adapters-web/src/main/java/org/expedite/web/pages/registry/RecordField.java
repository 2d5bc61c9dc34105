package org.expedite.web.pages.registry;

import java.util.List;
import java.util.Optional;
import org.expedite.domain.registry.RecordKind;

/**
 * A field of a kind of records, described once for forms, records and their history.
 *
 * @param name the name of the API, its parts joined by dots
 * @param label the key of its label
 * @param control how people see and enter it
 * @param required whether there is no record without it
 * @param hint the key of a hint; empty for none
 * @param target the kind of the records that it names
 * @param words the codes to choose from
 * @param parts the fields of a group
 */
record RecordField(
        String name,
        String label,
        Control control,
        boolean required,
        String hint,
        Optional<RecordKind> target,
        List<Enum<?>> words,
        List<RecordField> parts) {

    RecordField {
        words = List.copyOf(words);
        parts = List.copyOf(parts);
    }

    static RecordField of(String name, String label, Control control) {
        return new RecordField(
                name, label, control, true, "", Optional.empty(), List.of(), List.of());
    }

    static RecordField choice(String name, String label, Enum<?>... words) {
        return new RecordField(
                name, label, Control.CHOICE, true, "", Optional.empty(), List.of(words), List.of());
    }

    static RecordField reference(String name, String label, RecordKind target) {
        return new RecordField(
                name,
                label,
                Control.REFERENCE,
                true,
                "",
                Optional.of(target),
                List.of(),
                List.of());
    }

    static RecordField rows(String name, String label, RecordField... parts) {
        return new RecordField(
                name, label, Control.ROWS, false, "", Optional.empty(), List.of(), List.of(parts));
    }

    RecordField optional() {
        return new RecordField(name, label, control, false, hint, target, words, parts);
    }

    RecordField hint(String key) {
        return new RecordField(name, label, control, required, key, target, words, parts);
    }

    /** Returns the field with another control for the same values. */
    RecordField as(Control other) {
        return new RecordField(name, label, other, required, hint, target, words, parts);
    }

    /** Returns the field as a part of a group that occurs once. */
    RecordField in(String group) {
        return new RecordField(
                group + "." + name, label, control, required, hint, target, words, parts);
    }
}
