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
 * @param parent the object or list that contains it
 * @param key its name or its index
 * @param shape its schema
 * @param isRequired whether the object requires it
 */
record BodyField(
        String pointer, ContainerNode<?> parent, String key, Shape shape, boolean isRequired) {

    /** Half of the maximum size of a body. */
    private static final int MAX_CHARACTERS = 512 * 1024;

    /** Returns all described fields that a body has, outer ones first. */
    static List<BodyField> in(JsonNode body, Shape shape) {
        List<BodyField> fields = new ArrayList<>();
        collect("", body, shape, fields);
        return fields;
    }

    private static void collect(
            String pointer, JsonNode node, Shape shape, List<BodyField> fields) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, Shape> field : shape.fields().entrySet()) {
                String name = field.getKey();
                if (object.has(name)) {
                    boolean isRequired = shape.required().contains(name);
                    String at = pointer + "/" + name;
                    fields.add(new BodyField(at, object, name, field.getValue(), isRequired));
                    collect(at, object.get(name), field.getValue(), fields);
                }
            }
        } else if (node instanceof ArrayNode array && shape.is("array")) {
            for (int i = 0; i < array.size(); i++) {
                String at = pointer + "/" + i;
                fields.add(new BodyField(at, array, Integer.toString(i), shape.items(), false));
                collect(at, array.get(i), shape.items(), fields);
            }
        }
    }

    /** Returns the value of this field. */
    JsonNode value() {
        JsonNode value =
                parent instanceof ArrayNode ? parent.get(Integer.parseInt(key)) : parent.get(key);
        return value == null ? parent.missingNode() : value;
    }

    /** Replaces the value. */
    void set(JsonNode value) {
        if (parent instanceof ObjectNode object) {
            object.set(key, value);
        } else if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(key), value);
        }
    }

    /** Replaces the value with raw characters, which may be invalid JSON. */
    void setRaw(String raw) {
        set(new POJONode(new RawValue(raw)));
    }

    /** Duplicates it, which is possible only for a field of an object. */
    void setTwice() {
        String twice = Draft.ascii(value());
        setRaw(twice + ",\"" + key + "\":" + twice);
    }

    /** Repeats its first item; a long text is shortened to fit. */
    void repeat(int times) {
        JsonNode first = value().get(0);
        boolean fits = !first.isTextual() || first.asText().length() * times < MAX_CHARACTERS;
        String item = Draft.ascii(fits ? first : TextNode.valueOf(first.asText().substring(0, 1)));
        setRaw("[" + item + ("," + item).repeat(times - 1) + "]");
    }

    /** Removes it. */
    void remove() {
        if (parent instanceof ObjectNode object) {
            object.remove(key);
        } else if (parent instanceof ArrayNode array) {
            array.remove(Integer.parseInt(key));
        }
    }
}
