package org.expedite.web.api.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.expedite.web.api.text.Instants;
import org.expedite.web.api.text.TextRule;

/**
 * Reading of single values: dates and instants from strings of one form only, in the years 0001 to
 * 9999, and no string with forbidden characters.
 */
@Singleton
final class WireModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    WireModule() {
        super("expedite-wire");
        addDeserializer(String.class, new TextReader());
        addDeserializer(LocalDate.class, new DateReader());
        addDeserializer(Instant.class, new InstantReader());
    }

    /** Reads a value from a JSON string, and from nothing else. */
    private abstract static class StringReader<T> extends StdScalarDeserializer<T> {

        private static final long serialVersionUID = 1L;

        StringReader(Class<T> type) {
            super(type);
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                throw new InvalidValueException(
                        parser, handledType(), "WRONG_TYPE", "must be a string");
            }
            return read(parser, parser.getText());
        }

        abstract T read(JsonParser parser, String text) throws IOException;
    }

    private static final class TextReader extends StringReader<String> {

        private static final long serialVersionUID = 1L;

        TextReader() {
            super(String.class);
        }

        @Override
        String read(JsonParser parser, String text) throws IOException {
            if (TextRule.hasForbiddenCharacter(text)) {
                throw new InvalidValueException(
                        parser,
                        String.class,
                        "FORBIDDEN_CHARACTER",
                        "must have no control characters and no half surrogate pairs");
            }
            return text;
        }
    }

    private static final class DateReader extends StringReader<LocalDate> {

        private static final long serialVersionUID = 1L;
        private static final int LENGTH = "2026-01-31".length();

        DateReader() {
            super(LocalDate.class);
        }

        @Override
        LocalDate read(JsonParser parser, String text) throws IOException {
            try {
                LocalDate date = text.length() == LENGTH ? LocalDate.parse(text) : LocalDate.MIN;
                if (date.getYear() >= 1) {
                    return date;
                }
            } catch (DateTimeParseException _) {
                // Reported below.
            }
            throw new InvalidValueException(
                    parser, LocalDate.class, "INVALID_DATE", "must be a date, as YYYY-MM-DD");
        }
    }

    private static final class InstantReader extends StringReader<Instant> {

        private static final long serialVersionUID = 1L;

        InstantReader() {
            super(Instant.class);
        }

        @Override
        Instant read(JsonParser parser, String text) throws IOException {
            try {
                Instant instant = OffsetDateTime.parse(text).toInstant();
                if (Instants.canBeTold(instant)) {
                    return instant;
                }
            } catch (DateTimeParseException _) {
                // Reported below.
            }
            throw new InvalidValueException(
                    parser, Instant.class, Instants.CODE, Instants.OBJECTION);
        }
    }
}
