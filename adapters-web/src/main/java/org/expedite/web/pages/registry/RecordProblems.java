package org.expedite.web.pages.registry;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.expedite.web.http.problems.FieldErrorJson;
import org.expedite.web.pages.FormState;
import org.expedite.web.pages.Frame;

/** Says the errors of the API at the fields of a form, in the language of the reader. */
final class RecordProblems {

    /** A position within a list of texts. */
    private static final Pattern LINE = Pattern.compile("/([a-z_]+)/(\\d+)");

    private RecordProblems() {}

    static List<FormState.Problem> of(
            Frame frame, List<RecordField> fields, List<FieldErrorJson> errors) {
        return errors.stream().map(error -> problem(frame, fields, error)).toList();
    }

    private static FormState.Problem problem(
            Frame frame, List<RecordField> fields, FieldErrorJson error) {
        String pointer = error.pointer() == null ? "" : error.pointer();
        String text = frame.texts().error("registry.", "", error.code());
        if (pointer.startsWith("{")) {
            return new FormState.Problem("id", text);
        }
        Matcher line = LINE.matcher(pointer);
        if (line.matches() && isList(fields, line.group(1))) {
            int number = Integer.parseInt(line.group(2)) + 1;
            return new FormState.Problem(
                    line.group(1), frame.text("registry.problem.line", number, text));
        }
        return new FormState.Problem(
                pointer.isEmpty() ? "id" : pointer.substring(1).replace('/', '.'), text);
    }

    private static boolean isList(List<RecordField> fields, String name) {
        return fields.stream()
                .anyMatch(field -> field.name().equals(name) && field.control() != Control.ROWS);
    }
}
