package org.expedite.web.pages.registry;

import java.util.List;
import java.util.Optional;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordKind;

/**
 * A kind of records as its pages show it: one description for its forms, its records and their
 * history.
 *
 * @param kind the kind
 * @param path the last part of the address of its list
 * @param title the key of its name in the plural
 * @param lead the key of what it is good for
 * @param id the label of its identifier
 * @param fields the fields, in the order of the form
 * @param filters the fields by which its list is searched
 */
record RecordType(
        RecordKind kind,
        String path,
        String title,
        String lead,
        String id,
        List<RecordField> fields,
        List<RecordField> filters) {

    RecordType {
        fields = List.copyOf(fields);
        filters = List.copyOf(filters);
    }

    /** Returns the key of a record; empty if the text is no identifier. */
    Optional<RecordKey> key(String id) {
        try {
            return Optional.of(new RecordKey(kind, id));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Returns the address of the list. */
    String address() {
        return "/registry/" + path;
    }

    /** Returns a field of the form. */
    RecordField field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst().orElseThrow();
    }
}
