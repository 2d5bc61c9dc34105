package org.expedite.web.api.problems;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.expedite.web.api.json.InvalidValueException;
import org.expedite.web.http.problems.FieldErrorJson;
import org.expedite.web.http.problems.ProblemSpec;
import org.expedite.web.http.problems.RequestProblems;
import org.jspecify.annotations.Nullable;

/** Problems of malformed or invalid JSON; they name no class of the program. */
public final class JsonProblems {

    private JsonProblems() {}

    /**
     * Returns the problem behind an exception of the JSON reader.
     *
     * @param cause the exception
     * @return 400 if the text is malformed, 422 if a value in it is invalid
     */
    public static ProblemSpec of(JsonProcessingException cause) {
        return switch (cause) {
            case StreamConstraintsException _ -> beyondLimits("");
            case JsonParseException parse -> malformed(parse);
            case UnrecognizedPropertyException unknown ->
                    invalid(unknown, "UNKNOWN_FIELD", "is not a field of this body");
            case InvalidValueException value ->
                    invalid(value, value.code(), value.getOriginalMessage());
            case InvalidNullException missing -> invalid(missing, "REQUIRED", "must not be null");
            case InvalidFormatException format -> format(format);
            case MismatchedInputException mismatch -> mismatch(mismatch);
            case JsonMappingException mapping -> mapping(mapping);
            default -> malformed("MALFORMED_JSON", placeOf(cause), "is not well-formed JSON");
        };
    }

    private static ProblemSpec malformed(JsonParseException cause) {
        String message = String.valueOf(cause.getOriginalMessage());
        if (message.startsWith("Duplicate field")) {
            return malformed("DUPLICATE_FIELD", placeOf(cause), "is given twice");
        }
        if (message.contains("UTF-8")) {
            return malformed("INVALID_UTF8", placeOf(cause), "The body is not valid UTF-8");
        }
        return malformed(
                "MALFORMED_JSON", placeOf(cause), "The body is not well-formed JSON" + at(cause));
    }

    private static ProblemSpec malformed(String code, String pointer, String detail) {
        return RequestProblems.malformedBody(new FieldErrorJson(pointer, code, detail));
    }

    private static ProblemSpec beyondLimits(String pointer) {
        return malformed("TOO_LARGE_OR_DEEP", pointer, limits());
    }

    private static String limits() {
        return "The body is nested too deeply, has too many values, or a name, number or string"
                + " that is too long";
    }

    /**
     * Returns the pointer to the value that was being read when the text turned out to be
     * malformed; at least the whole body.
     */
    private static String placeOf(JsonProcessingException cause) {
        return cause.getProcessor() instanceof JsonParser parser
                ? parser.getParsingContext().pathAsPointer().toString()
                : "";
    }

    private static String at(JsonProcessingException cause) {
        return cause.getLocation() == null
                ? ""
                : " (line "
                        + cause.getLocation().getLineNr()
                        + ", column "
                        + cause.getLocation().getColumnNr()
                        + ")";
    }

    private static ProblemSpec invalid(JsonMappingException cause, String code, String detail) {
        return RequestProblems.invalidBody(
                List.of(new FieldErrorJson(Pointers.of(cause.getPath()), code, detail)));
    }

    private static ProblemSpec format(InvalidFormatException cause) {
        Class<?> target = cause.getTargetType();
        if (target != null && target.isEnum() && cause.getValue() instanceof String value) {
            String detail = "must be one of " + constants(target);
            // Jackson points to the whole map if a name in it is unknown.
            boolean name =
                    String.valueOf(cause.getOriginalMessage())
                            .startsWith("Cannot deserialize Map key");
            return RequestProblems.invalidBody(
                    List.of(
                            new FieldErrorJson(
                                    name
                                            ? Pointers.of(cause.getPath(), value)
                                            : Pointers.of(cause.getPath()),
                                    "UNKNOWN_VALUE",
                                    detail)));
        }
        return mismatch(cause);
    }

    private static String constants(Class<?> enumType) {
        return Arrays.stream(enumType.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
    }

    private static ProblemSpec mismatch(MismatchedInputException cause) {
        String message = String.valueOf(cause.getOriginalMessage());
        if (message.startsWith("Trailing token")) {
            return malformed("TRAILING_CONTENT", "", "The body goes on after its end");
        }
        if (message.startsWith("No content to map")) {
            return malformed("BODY_REQUIRED", "", "The body is empty");
        }
        if (message.startsWith("Cannot map `null`")) {
            return invalid(cause, "REQUIRED", "must not be null");
        }
        return invalid(cause, "WRONG_TYPE", "must be " + kindOf(cause.getTargetType()));
    }

    private static ProblemSpec mapping(JsonMappingException cause) {
        // Exceeded limits inside a value arrive wrapped.
        if (cause.getCause() instanceof StreamConstraintsException) {
            return beyondLimits(Pointers.of(cause.getPath()));
        }
        if (cause.getCause() instanceof JsonParseException parse) {
            return malformed(parse);
        }
        return invalid(cause, "INVALID_VALUE", "is not a valid value");
    }

    private static String kindOf(@Nullable Class<?> target) {
        if (target == null) {
            return "of another type";
        }
        if (CharSequence.class.isAssignableFrom(target) || target.isEnum()) {
            return "a string";
        }
        if (target == LocalDate.class || target == Instant.class) {
            return target == Instant.class ? "a time" : "a date";
        }
        if (target == boolean.class || target == Boolean.class) {
            return "true or false";
        }
        if (target.isPrimitive() || Number.class.isAssignableFrom(target)) {
            return "a number";
        }
        return Collection.class.isAssignableFrom(target) ? "a list" : "an object" + mapHint(target);
    }

    private static String mapHint(Class<?> target) {
        return Map.class.isAssignableFrom(target) ? " of names and values" : "";
    }
}
