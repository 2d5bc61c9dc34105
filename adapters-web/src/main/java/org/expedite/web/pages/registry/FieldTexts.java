package org.expedite.web.pages.registry;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.expedite.web.pages.Frame;

/** Says the values of a record in the language of the reader. */
final class FieldTexts {

    private static final int SHOWN = 60;

    private final Frame frame;

    FieldTexts(Frame frame) {
        this.frame = frame;
    }

    /** Returns all fields that have a value. */
    List<FieldText> of(RecordType type, FieldValues values) {
        return type.fields().stream()
                .map(field -> of(field, values))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Returns a field. */
    FieldText of(RecordField field, FieldValues values) {
        return new FieldText(frame.text(field.label()), lines(field, values));
    }

    private List<List<FieldText.Part>> lines(RecordField field, FieldValues values) {
        return switch (field.control()) {
            case LINES, CHOICES ->
                    values.texts(field).isEmpty()
                            ? List.of()
                            : List.of(several(field, values.texts(field)));
            case ROWS -> values.rows(field).stream().map(row -> row(field, row)).toList();
            default ->
                    values.text(field).isEmpty()
                            ? List.of()
                            : List.of(List.of(part(field, values.text(field))));
        };
    }

    /** A contract may cover twenty thousand serial numbers; its form has them all. */
    private List<FieldText.Part> several(RecordField field, List<String> texts) {
        List<FieldText.Part> parts = new ArrayList<>();
        texts.stream().limit(SHOWN).map(text -> part(field, text)).forEach(parts::add);
        if (texts.size() > SHOWN) {
            parts.add(new FieldText.Part(frame.text("registry.more", texts.size() - SHOWN), ""));
        }
        return parts;
    }

    private List<FieldText.Part> row(RecordField field, FieldValues row) {
        List<FieldText.Part> parts = new ArrayList<>();
        for (RecordField part : field.parts()) {
            String text = row.text(part);
            if (!text.isEmpty()) {
                FieldText.Part shown = part(part, text);
                parts.add(
                        part.control() == Control.DAY
                                ? new FieldText.Part(
                                        frame.text(
                                                part.name().equals("valid_from")
                                                        ? "registry.from"
                                                        : "registry.to",
                                                shown.text()),
                                        "")
                                : shown);
            }
        }
        return parts;
    }

    private FieldText.Part part(RecordField field, String value) {
        return switch (field.control()) {
            case DAY -> new FieldText.Part(day(value), "");
            case COUNTRY -> new FieldText.Part(country(value), "");
            case YES_NO ->
                    new FieldText.Part(
                            frame.text(value.equals("true") ? "registry.yes" : "registry.no"), "");
            default ->
                    field.words().isEmpty()
                            ? new FieldText.Part(value, href(field, value))
                            : new FieldText.Part(word(field, value), "");
        };
    }

    String word(RecordField field, String value) {
        return field.words().stream()
                .filter(word -> word.name().equals(value))
                .findFirst()
                .map(frame::code)
                .orElse(value);
    }

    private static String href(RecordField field, String id) {
        return field.target()
                .flatMap(kind -> RecordTypes.of(kind).key(id))
                .map(RecordPaths::of)
                .orElse("");
    }

    private String day(String value) {
        try {
            return frame.times().day(LocalDate.parse(value));
        } catch (DateTimeParseException _) {
            return value;
        }
    }

    String country(String code) {
        Locale country = new Locale.Builder().setRegion(code).build();
        return country.getDisplayCountry(frame.texts().language().locale());
    }
}
