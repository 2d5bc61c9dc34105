package org.expedite.web.api.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;

/** Reports a JSON value that was read and is invalid, with the code for the client. */
public final class InvalidValueException extends InvalidFormatException {

    private static final long serialVersionUID = 1L;

    private final String code;

    InvalidValueException(JsonParser parser, Class<?> target, String code, String detail) {
        super(parser, detail, "", target);
        this.code = code;
    }

    /**
     * Returns the code for programs.
     *
     * @return the code, {@code UPPER_SNAKE}
     */
    public String code() {
        return code;
    }
}
