package org.expedite.web.http.problems;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.expedite.application.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * One error of a field or parameter that a client sent.
 *
 * @param pointer the position: a JSON pointer into the body ({@code /product/serial}, empty for the
 *     whole body), {@code ?name} for a query parameter, {@code {name}} for a part of the path,
 *     {@code Name:} for a header, or null if no single position is at fault
 * @param code the reason, for programs: {@code UPPER_SNAKE}, an open set
 * @param detail the reason, for people
 */
@Introspected
@Schema(name = "FieldError", description = "One error of a field or parameter.")
public record FieldErrorJson(
        @Schema(
                        description =
                                "Position: a JSON pointer into the body (empty for all of it),"
                                    + " `?name` for a query parameter, `{name}` for a part of the"
                                    + " path, `Name:` for a header.",
                        example = "/product/serial",
                        nullable = true)
                @Nullable String pointer,
        @Schema(
                        description = "Reason, for programs. Clients let this set grow.",
                        example = "REQUIRED")
                String code,
        @Schema(description = "Reason, for people.", example = "must be given") String detail) {

    private static final Pattern CODED = Pattern.compile("([A-Z][A-Z0-9_]+): (.+)");

    /**
     * Parses the message of one of our own constraints.
     *
     * @param pointer position of the value
     * @param message with its code in front: {@code CODE: detail}
     * @return the error, empty if the message has no code
     */
    public static Optional<FieldErrorJson> coded(@Nullable String pointer, String message) {
        Matcher coded = CODED.matcher(message);
        return coded.matches()
                ? Optional.of(new FieldErrorJson(pointer, coded.group(1), coded.group(2)))
                : Optional.empty();
    }

    /**
     * Converts an error of a use case.
     *
     * @param error by the name of the field, its parts joined by dots
     * @return the same, by JSON pointer
     */
    public static FieldErrorJson of(FieldError error) {
        return new FieldErrorJson(
                "/" + error.field().replace('.', '/'), error.code().name(), error.detail());
    }

    /**
     * Creates an error of a query parameter.
     *
     * @param name the parameter's name
     * @param code the reason, for programs
     * @param detail the reason, for people
     * @return the error, pointing to {@code ?name}
     */
    public static FieldErrorJson ofParameter(String name, String code, String detail) {
        return new FieldErrorJson("?" + name, code, detail);
    }

    /**
     * Creates an error of a header.
     *
     * @param name the header's name
     * @param code the reason, for programs
     * @param detail the reason, for people
     * @return the error, pointing to {@code Name:}
     */
    public static FieldErrorJson ofHeader(String name, String code, String detail) {
        return new FieldErrorJson(name + ":", code, detail);
    }

    /**
     * Creates an error of a path variable.
     *
     * @param name the variable's name
     * @param code the reason, for programs
     * @param detail the reason, for people
     * @return the error, pointing to <code>{name}</code>
     */
    public static FieldErrorJson ofPath(String name, String code, String detail) {
        return new FieldErrorJson("{" + name + "}", code, detail);
    }
}
