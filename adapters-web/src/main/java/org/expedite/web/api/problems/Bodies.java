package org.expedite.web.api.problems;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.validation.validator.Validator;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import java.util.Map;
import java.util.Set;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.problems.RequestProblems;

/** Reads bodies that come by the form of a page, with the checks of those that come as JSON. */
@Singleton
public final class Bodies {

    /** Answers have nulls, which bodies must not have. */
    private static final ObjectMapper PLAIN = new ObjectMapper();

    private final ObjectMapper json;
    private final Validator validator;

    Bodies(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * Reads a body.
     *
     * @param fields the values by their wire names; lists and maps of them for nested ones
     * @param type the type of the body
     * @param <T> the type of the body
     * @return the body, which breaks no constraint
     * @throws ProblemException 422 with the field errors of the API
     */
    public <T> T read(Map<String, ?> fields, Class<T> type) {
        T body = convert(fields, type);
        Set<ConstraintViolation<T>> violations = validator.validate(body);
        if (!violations.isEmpty()) {
            throw new ProblemException(
                    RequestProblems.invalidBody(ValidationProblems.errors(violations)));
        }
        return body;
    }

    /**
     * Returns an answer of the API as the values of a form.
     *
     * @param answer the answer
     * @return its values by their wire names
     */
    @SuppressWarnings("unchecked") // an object of JSON has texts as its names
    public Map<String, Object> write(Object answer) {
        return PLAIN.convertValue(json.valueToTree(answer), Map.class);
    }

    private <T> T convert(Map<String, ?> fields, Class<T> type) {
        try {
            return json.convertValue(fields, type);
        } catch (IllegalArgumentException e) {
            if (e.getCause() instanceof JsonMappingException cause) {
                throw new ProblemException(JsonProblems.of(cause));
            }
            throw e;
        }
    }
}
