package org.expedite.web.pages.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.expedite.web.pages.FormBody;
import org.jspecify.annotations.Nullable;

/** Reads the form of a record into the values that the API checks. */
final class RecordFormReader {

    /** More groups than the API takes, so that it says that they are too many. */
    private static final int MAX_ROWS = 120;

    /** The end of the name by which a form says that a list stays as it is. */
    static final String KEPT = ".kept";

    private RecordFormReader() {}

    /** Returns the values of the fields; what is empty is left out. */
    static FieldValues read(List<RecordField> fields, FormBody form) {
        FieldValues values = FieldValues.none();
        fields.forEach(field -> values.put(field.name(), value(field, field.name(), form)));
        return values;
    }

    private static @Nullable Object value(RecordField field, String name, FormBody form) {
        return switch (field.control()) {
            case LINES -> form.text(name + KEPT).isEmpty() ? lines(form.exactly(name)) : null;
            case CHOICES -> form.texts(name);
            case ROWS -> rows(field, form);
            case YES_NO -> form.text(name).isEmpty() ? null : form.text(name).equals("true");
            default -> form.given(name);
        };
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** A group in which nothing was typed is no group. */
    private static List<Map<String, Object>> rows(RecordField field, FormBody form) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < MAX_ROWS; i++) {
            String prefix = field.name() + "." + i + ".";
            if (field.parts().stream()
                    .filter(part -> part.control() != Control.CHOICE)
                    .anyMatch(part -> !form.text(prefix + part.name()).isEmpty())) {
                FieldValues row = FieldValues.none();
                field.parts()
                        .forEach(
                                part ->
                                        row.put(
                                                part.name(),
                                                value(part, prefix + part.name(), form)));
                rows.add(row.tree());
            }
        }
        return rows;
    }
}
