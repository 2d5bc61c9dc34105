package org.expedite.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.POJONode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A field of a body, or an item of a list in it.
 *
 * @param parent what it stands in
 * @param key its name, or its index
 * @param shape what it should be
 * @param isRequired whether an object needs it
 */
record Place(String pointer, ContainerNode<?> parent, String key, Shape shape, boolean isRequired) {

    /** Half of what a body may have. */
    private static final int MOST_CHARACTERS = 512 * 1024;

    /** All places of a body that are there and described, from the outside in. */
    static List<Place> in(JsonNode body, Shape shape) {
        List<Place> places = new ArrayList<>();
        collect("", body, shape, places);
        return places;
    }

    private static void collect(String pointer, JsonNode node, Shape shape, List<Place> places) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, Shape> field : shape.fields().entrySet()) {
                String name = field.getKey();
                if (object.has(name)) {
                    boolean isRequired = shape.required().contains(name);
                    String at = pointer + "/" + name;
                    places.add(new Place(at, object, name, field.getValue(), isRequired));
                    collect(at, object.get(name), field.getValue(), places);
                }
            }
        } else if (node instanceof ArrayNode array && shape.is("array")) {
            for (int i = 0; i < array.size(); i++) {
                String at = pointer + "/" + i;
                places.add(new Place(at, array, Integer.toString(i), shape.items(), false));
                collect(at, array.get(i), shape.items(), places);
            }
        }
    }

    /** Returns the value at this place. */
    JsonNode value() {
        JsonNode value =
                parent instanceof ArrayNode ? parent.get(Integer.parseInt(key)) : parent.get(key);
        return value == null ? parent.missingNode() : value;
    }

    /** Puts something else there. */
    void set(JsonNode value) {
        if (parent instanceof ObjectNode object) {
            object.set(key, value);
        } else if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(key), value);
        }
    }

    /** Puts characters there that stand for themselves, JSON or not. */
    void setRaw(String raw) {
        set(new POJONode(new RawValue(raw)));
    }

    /** Gives it twice, which only a field can be. */
    void setTwice() {
        String twice = Draft.ascii(value());
        setRaw(twice + ",\"" + key + "\":" + twice);
    }

    /** Puts its first item there so many times; of a long text its beginning, so that it fits. */
    void repeat(int times) {
        JsonNode first = value().get(0);
        boolean fits = !first.isTextual() || first.asText().length() * times < MOST_CHARACTERS;
        String item = Draft.ascii(fits ? first : TextNode.valueOf(first.asText().substring(0, 1)));
        setRaw("[" + item + ("," + item).repeat(times - 1) + "]");
    }

    /** Takes it away. */
    void remove() {
        if (parent instanceof ObjectNode object) {
            object.remove(key);
        } else if (parent instanceof ArrayNode array) {
            array.remove(Integer.parseInt(key));
        }
    }
}
