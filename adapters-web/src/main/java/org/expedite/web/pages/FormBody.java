package org.expedite.web.pages;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.expedite.web.api.text.Identifiers;
import org.jspecify.annotations.Nullable;

/** Fields of a form, as a browser sends them. What is missing is empty. */
public final class FormBody {

    private final Map<String, Object> fields;

    private FormBody(Map<String, Object> fields) {
        this.fields = fields;
    }

    /**
     * Creates a form from its decoded body.
     *
     * @param fields texts, or lists of them if a field is sent more than once; null for no body
     * @return the form
     */
    public static FormBody of(@Nullable Map<String, Object> fields) {
        return new FormBody(fields == null ? Map.of() : fields);
    }

    /**
     * Returns a text as it was typed.
     *
     * @param name of the field
     * @return the first text of that name, or an empty one
     */
    public String exactly(String name) {
        return all(name).findFirst().orElse("");
    }

    /**
     * Returns a text without the blanks around it, and with the line ends of the API.
     *
     * @param name of the field
     * @return the first text of that name, or an empty one
     */
    public String text(String name) {
        return exactly(name).replace("\r\n", "\n").strip();
    }

    /**
     * Returns a text that need not be given.
     *
     * @param name of the field
     * @return the text; null if it is empty
     */
    public @Nullable String given(String name) {
        return text(name).isEmpty() ? null : text(name);
    }

    /**
     * Returns an identifier, as people copy them.
     *
     * @param name of the field
     * @return the identifier; empty if the text is none
     */
    public Optional<String> identifier(String name) {
        return Identifiers.parse(text(name));
    }

    /**
     * Returns the chosen value of an enumeration.
     *
     * @param name of the field
     * @param type of the value
     * @return the value; empty if the text is the name of none
     */
    public <E extends Enum<E>> Optional<E> one(String name, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(text(name)))
                .findFirst();
    }

    /**
     * Returns the version of a record that the form was filled with.
     *
     * @return the version in the field {@code version}; empty if it has none
     */
    public Optional<Integer> version() {
        try {
            return Optional.of(Integer.valueOf(text("version")));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /**
     * Returns all texts of a field, such as those of check boxes.
     *
     * @param name of the field
     * @return the texts, in order
     */
    public List<String> texts(String name) {
        return all(name).toList();
    }

    /**
     * Returns fields that are shown again if the form is rejected.
     *
     * @param names of fields that hold no secret
     * @return what was typed
     */
    public Map<String, String> shown(String... names) {
        return shown(List.of(names));
    }

    /**
     * Returns fields that are shown again if the form is rejected.
     *
     * @param names of fields that hold no secret
     * @return what was typed
     */
    public Map<String, String> shown(List<String> names) {
        Map<String, String> shown = new TreeMap<>();
        for (String name : names) {
            shown.put(name, exactly(name));
        }
        return shown;
    }

    /**
     * Returns the path to go to when the form is done.
     *
     * @return the path in the field {@code return_to}, or the home page
     */
    public ReturnPath returnPath() {
        return ReturnPath.of(exactly(ReturnPath.FIELD));
    }

    /**
     * Returns all fields.
     *
     * @return their texts by their names
     */
    public Map<String, List<String>> all() {
        Map<String, List<String>> all = new TreeMap<>();
        fields.keySet().forEach(name -> all.put(name, texts(name)));
        return all;
    }

    /**
     * Returns this form with other values of some fields.
     *
     * @param values texts by the names of the fields
     * @return the form with these texts
     */
    public FormBody with(Map<String, String> values) {
        Map<String, Object> changed = new HashMap<>(fields);
        changed.putAll(values);
        return new FormBody(changed);
    }

    private Stream<String> all(String name) {
        return Optional.ofNullable(fields.get(name))
                .map(value -> value instanceof List<?> many ? many : List.of(value))
                .stream()
                .flatMap(List::stream)
                .map(String::valueOf);
    }
}
