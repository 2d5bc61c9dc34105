package org.expedite.web.pages.registry;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.expedite.web.pages.FormState;
import org.expedite.web.pages.Frame;

/** Makes the fields of a form from their description, their values and what is wrong with them. */
final class FieldViews {

    /** Empty groups after those that hold something. */
    private static final int MORE_ROWS = 2;

    private final Frame frame;
    private final FormState problems;
    private final Optional<FieldValues> meanwhile;
    private final FieldTexts texts;

    /**
     * Prepares a form.
     *
     * @param problems what is wrong, by the names of the fields
     * @param meanwhile what somebody else has stored since the form was shown
     */
    FieldViews(Frame frame, FormState problems, Optional<FieldValues> meanwhile) {
        this.frame = frame;
        this.problems = problems;
        this.meanwhile = meanwhile;
        this.texts = new FieldTexts(frame);
    }

    /** Returns the fields of a form. */
    List<FieldView> of(List<RecordField> fields, FieldValues values) {
        return fields.stream()
                .map(field -> view(field, field.name(), values, other(field, values)))
                .toList();
    }

    /** A filter that is not used allows all. */
    List<FieldView> filters(List<RecordField> fields, FieldValues values) {
        return of(fields.stream().map(field -> field.optional().hint("")).toList(), values);
    }

    private FieldView view(
            RecordField field, String name, FieldValues values, String storedMeanwhile) {
        return new FieldView(
                name,
                frame.text(field.label()),
                field.hint().isEmpty() ? "" : frame.text(field.hint()),
                field.control().type(),
                field.control() == Control.LINES
                        ? String.join("\n", values.texts(field))
                        : values.text(field),
                problems.problem(name),
                field.required(),
                options(field, values),
                field.control() == Control.ROWS ? rows(field, values) : List.of(),
                suggestions(field, name),
                storedMeanwhile);
    }

    private List<List<FieldView>> rows(RecordField field, FieldValues values) {
        List<FieldValues> rows = new ArrayList<>(values.rows(field));
        for (int i = 0; i < MORE_ROWS; i++) {
            rows.add(FieldValues.none());
        }
        List<List<FieldView>> views = new ArrayList<>();
        for (FieldValues row : rows) {
            String prefix = field.name() + "." + views.size() + ".";
            views.add(
                    field.parts().stream()
                            .map(part -> view(part, prefix + part.name(), row, ""))
                            .toList());
        }
        return views;
    }

    private List<FieldView.Option> options(RecordField field, FieldValues values) {
        return switch (field.control()) {
            case CHOICE -> withNone(field, choices(field, List.of(values.text(field))));
            case CHOICES -> choices(field, values.texts(field));
            case COUNTRY -> withNone(field, countries(values.text(field)));
            case YES_NO -> withNone(field, yesNo(values.text(field)));
            default -> List.of();
        };
    }

    private List<FieldView.Option> choices(RecordField field, List<String> chosen) {
        return field.words().stream()
                .map(
                        word ->
                                new FieldView.Option(
                                        word.name(),
                                        frame.code(word),
                                        chosen.contains(word.name())))
                .toList();
    }

    private List<FieldView.Option> yesNo(String chosen) {
        return List.of(
                new FieldView.Option("true", frame.text("registry.yes"), chosen.equals("true")),
                new FieldView.Option("false", frame.text("registry.no"), chosen.equals("false")));
    }

    private List<FieldView.Option> countries(String chosen) {
        Collator order = Collator.getInstance(frame.texts().language().locale());
        return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
                .map(code -> new FieldView.Option(code, texts.country(code), code.equals(chosen)))
                .sorted(Comparator.comparing(FieldView.Option::text, order))
                .toList();
    }

    /** Nothing is chosen for a reader who has not chosen. */
    private static List<FieldView.Option> withNone(
            RecordField field, List<FieldView.Option> options) {
        boolean isChosen = options.stream().anyMatch(FieldView.Option::chosen);
        if (field.required() && isChosen) {
            return options;
        }
        List<FieldView.Option> all = new ArrayList<>();
        all.add(new FieldView.Option("", "–", !isChosen));
        all.addAll(options);
        return all;
    }

    private static String suggestions(RecordField field, String name) {
        return field.control() == Control.REFERENCE
                ? field.target()
                        .map(kind -> RecordTypes.of(kind).path())
                        .map(path -> "/registry/suggestions/" + path + "?of=" + name)
                        .orElse("")
                : "";
    }

    private String other(RecordField field, FieldValues values) {
        return meanwhile
                .filter(stored -> !stored.sameAt(field, values))
                .map(stored -> texts.of(field, stored).plain())
                .map(text -> text.isEmpty() ? frame.text("registry.stale.nothing") : text)
                .orElse("");
    }
}
