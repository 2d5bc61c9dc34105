package org.expedite.web.api.problems;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.NamingBase;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;

/** Writes JSON pointers (RFC 6901) out of the paths that Jackson and Bean Validation report. */
final class Pointers {

    private static final NamingBase WIRE = (NamingBase) PropertyNamingStrategies.SNAKE_CASE;

    private Pointers() {}

    /**
     * The pointer of a place that Jackson was reading; its names are the wire's already.
     *
     * @param path from the root of the body
     * @return the pointer; empty for the whole body
     */
    static String of(List<JsonMappingException.Reference> path) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : path) {
            String name = step.getFieldName();
            pointer.append('/');
            pointer.append(name == null ? Integer.toString(step.getIndex()) : escaped(name));
        }
        return pointer.toString();
    }

    /**
     * The pointer of a place below one that Jackson was reading.
     *
     * @param path from the root of the body
     * @param name of the member below
     * @return the pointer
     */
    static String of(List<JsonMappingException.Reference> path, String name) {
        return of(path) + "/" + escaped(name);
    }

    /**
     * The pointer of a place in a validated body; names are translated to the wire's.
     *
     * @param nodes the nodes below the body itself
     * @return the pointer; empty for the whole body
     */
    static String below(Iterable<Path.Node> nodes) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : nodes) {
            if (node.isInIterable()) {
                pointer.append('/').append(placeInside(node));
            }
            if (node.getName() != null && named(node.getKind())) {
                pointer.append('/').append(escaped(wireName(node.getName())));
            }
        }
        return pointer.toString();
    }

    /**
     * The name on the wire of a name in the code.
     *
     * @param name in camel case
     * @return in snake case
     */
    static String wireName(String name) {
        return WIRE.translate(name);
    }

    private static boolean named(ElementKind kind) {
        return kind == ElementKind.PROPERTY || kind == ElementKind.PARAMETER;
    }

    private static String placeInside(Path.Node node) {
        Object place = node.getKey() == null ? node.getIndex() : node.getKey();
        return place == null ? "-" : escaped(place.toString());
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
