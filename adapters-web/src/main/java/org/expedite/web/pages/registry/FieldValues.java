package org.expedite.web.pages.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The values of the fields of a record, by the names of the API: texts, lists of them, and lists of
 * values. What is missing is empty.
 *
 * @param tree the values, nested as the API nests them
 */
record FieldValues(Map<String, Object> tree) {

    /** Nothing. */
    static FieldValues none() {
        return new FieldValues(new LinkedHashMap<>());
    }

    /** Returns a text. */
    String text(RecordField field) {
        Object found = find(field.name());
        return found == null ? "" : found.toString();
    }

    /** Returns texts; none of a group. */
    List<String> texts(RecordField field) {
        return find(field.name()) instanceof List<?> list
                ? list.stream().filter(Objects::nonNull).map(Object::toString).toList()
                : List.of();
    }

    /** Returns groups of values. */
    List<FieldValues> rows(RecordField field) {
        return find(field.name()) instanceof List<?> list
                ? list.stream().map(FieldValues::row).toList()
                : List.of();
    }

    /** Returns whether a field has the same value in both. */
    boolean sameAt(RecordField field, FieldValues other) {
        return switch (field.control()) {
            case LINES, CHOICES -> texts(field).equals(other.texts(field));
            case ROWS ->
                    rows(field).size() == other.rows(field).size()
                            && sameRows(field, rows(field), other.rows(field));
            default -> text(field).equals(other.text(field));
        };
    }

    /** Puts a value; null is left out. */
    void put(String name, @Nullable Object value) {
        if (value == null) {
            return;
        }
        int dot = name.indexOf('.');
        if (dot < 0) {
            tree.put(name, value);
        } else {
            nested(name.substring(0, dot)).put(name.substring(dot + 1), value);
        }
    }

    private FieldValues nested(String name) {
        Object inner = tree.computeIfAbsent(name, _ -> new LinkedHashMap<String, Object>());
        return row(inner);
    }

    private static boolean sameRows(
            RecordField field, List<FieldValues> some, List<FieldValues> others) {
        for (int i = 0; i < some.size(); i++) {
            FieldValues other = others.get(i);
            FieldValues one = some.get(i);
            if (!field.parts().stream().allMatch(part -> one.sameAt(part, other))) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Object find(String name) {
        Object found = tree;
        for (String part : name.split("\\.", -1)) {
            found = found instanceof Map<?, ?> map ? map.get(part) : null;
        }
        return found;
    }

    @SuppressWarnings("unchecked") // the names of values are texts
    private static FieldValues row(@Nullable Object row) {
        return row instanceof Map<?, ?> map
                ? new FieldValues((Map<String, Object>) map)
                : FieldValues.none();
    }
}
