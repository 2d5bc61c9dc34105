package org.expedite.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/**
 * A response.
 *
 * @param raw the response as received
 */
public record Answer(HttpResponse<String> raw) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The status. */
    public int status() {
        return raw.statusCode();
    }

    /** A header, or an empty string if there is none. */
    public String header(String name) {
        return raw.headers().firstValue(name).orElse("");
    }

    /** The body, read as JSON. */
    public JsonNode json() {
        try {
            return JSON.readTree(raw.body());
        } catch (IOException e) {
            throw new UncheckedIOException(raw.body(), e);
        }
    }

    /** The errors as {@code pointer CODE}, in order. */
    public List<String> errors() {
        List<String> errors = new ArrayList<>();
        for (JsonNode error : json().path("errors")) {
            errors.add(error.path("pointer").asText() + " " + error.path("code").asText());
        }
        return errors;
    }

    /** The names of the members of the object at a JSON pointer, in order. */
    public List<String> namesAt(String pointer) {
        List<String> names = new ArrayList<>();
        json().at(pointer).fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** The texts of one member of all items of a list. */
    public List<String> all(String list, String member) {
        List<String> texts = new ArrayList<>();
        json().at(list).forEach(item -> texts.add(item.at(member).asText()));
        return texts;
    }

    /** The member of the body at a JSON pointer, as text. */
    public String at(String pointer) {
        return json().at(pointer).asText();
    }
}
