package org.expedite.web.resources;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.validation.validator.Validator;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.Set;
import org.expedite.web.problems.ProblemException;

/**
 * Changes some fields of a resource and leaves the others (RFC 7396): what is null in the patch is
 * removed, what is an object is merged, all else replaces.
 */
@Singleton
public final class MergePatch {

    /** The media type of such a body. */
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final ObjectMapper json;
    private final Validator validator;

    MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * Applies a patch. The outcome is read and validated as strictly as if the client had sent it
     * whole.
     *
     * @param current the fields that may be changed, as they are; nothing else of the resource
     * @param patch what the client sent
     * @param <T> a record with constraints
     * @return the fields as they will be
     * @throws ProblemException 422 if the patch is no object or names an unknown field
     * @throws ConstraintViolationException if the outcome breaks a constraint; answered 422
     */
    public <T> T apply(T current, JsonNode patch) {
        if (!patch.isObject()) {
            throw ProblemException.invalid("", "WRONG_TYPE", "must be an object");
        }
        JsonNode merged = merge(json.valueToTree(current), patch);
        T outcome = read(merged, current);
        Set<ConstraintViolation<T>> violations = validator.validate(outcome);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return outcome;
    }

    @SuppressWarnings("unchecked") // the class of a T reads a T
    private <T> T read(JsonNode merged, T current) {
        try {
            return (T) json.treeToValue(merged, current.getClass());
        } catch (JsonProcessingException e) {
            throw ProblemException.of(e);
        }
    }

    private static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        ObjectNode merged =
                target instanceof ObjectNode object ? object.deepCopy() : changes.objectNode();
        changes.forEachEntry(
                (name, change) -> {
                    if (change.isNull()) {
                        merged.remove(name);
                    } else {
                        merged.set(name, merge(merged.path(name), change));
                    }
                });
        return merged;
    }
}
