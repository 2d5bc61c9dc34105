package org.expedite.web.api.resources;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.NamingBase;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.validation.validator.Validator;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.expedite.web.api.problems.JsonProblems;
import org.expedite.web.http.problems.ProblemException;

/**
 * Parses patches that change some members of a resource and leave the others (RFC 7396). A null in
 * the patch removes a member, any other value replaces it. The members are scalars and lists: a
 * member that is an object would need merging, which no resource requires.
 */
@Singleton
public final class MergePatch {

    /** Media type of such a body. */
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private static final NamingBase WIRE = (NamingBase) PropertyNamingStrategies.SNAKE_CASE;

    private final ObjectMapper json;
    private final Validator validator;

    MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * Parses a patch, without the resource that it changes. Its members are read and validated as
     * strictly as those of a whole body. Constraints on other members do not count.
     *
     * @param patch the body
     * @param type a record with constraints, of all members that a patch can name
     * @param <T> that type
     * @return the members that the patch names, with their new values
     * @throws ProblemException 422 if the patch is no object, names an unknown member, or has a
     *     value of a wrong type
     * @throws ConstraintViolationException if a member that it names breaks a constraint; the
     *     response is 422
     */
    public <T> ParsedPatch<T> parse(JsonNode patch, Class<T> type) {
        if (!(patch instanceof ObjectNode members)) {
            throw ProblemException.invalid("", "WRONG_TYPE", "must be an object");
        }
        Set<String> named =
                Set.copyOf(members.properties().stream().map(Map.Entry::getKey).toList());
        T values = read(withoutRemoved(members), type);
        Set<ConstraintViolation<T>> violations =
                validator.validate(values).stream()
                        .filter(violation -> isNamed(violation, named))
                        .collect(Collectors.toSet());
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return new ParsedPatch<>(named, values);
    }

    private <T> T read(ObjectNode values, Class<T> type) {
        try {
            return json.treeToValue(values, type);
        } catch (JsonProcessingException e) {
            throw new ProblemException(JsonProblems.of(e));
        }
    }

    private static ObjectNode withoutRemoved(ObjectNode patch) {
        ObjectNode values = patch.objectNode();
        patch.forEachEntry(
                (name, value) -> {
                    if (!value.isNull()) {
                        values.set(name, value);
                    }
                });
        return values;
    }

    /** Returns whether a violation counts; one that is not about a single member always does. */
    private static boolean isNamed(ConstraintViolation<?> violation, Set<String> named) {
        Iterator<Path.Node> path = violation.getPropertyPath().iterator();
        String member = path.hasNext() ? path.next().getName() : null;
        return member == null || named.contains(WIRE.translate(member));
    }
}
