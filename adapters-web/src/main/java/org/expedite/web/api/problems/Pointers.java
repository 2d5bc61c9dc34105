package org.expedite.web.api.problems;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.NamingBase;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;

/** Creates JSON pointers (RFC 6901) from the paths that Jackson and Bean Validation report. */
final class Pointers {

    private static final NamingBase WIRE = (NamingBase) PropertyNamingStrategies.SNAKE_CASE;

    private Pointers() {}

    /**
     * Returns the pointer to the position of Jackson; its names are wire names already.
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
     * Returns the pointer to a member below the position of Jackson.
     *
     * @param path from the root of the body
     * @param name of the member below
     * @return the pointer
     */
    static String of(List<JsonMappingException.Reference> path, String name) {
        return of(path) + "/" + escaped(name);
    }

    /**
     * Returns the pointer to a position in a validated body; names become wire names.
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
     * Returns the wire name of a name in the code.
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
