package org.expedite.web.pages;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.expedite.application.FieldError;
import org.expedite.domain.cases.TechnicalLevel;

/**
 * Texts of pages in one language. Codes of the domain and values go in, sentences come out. Each
 * area of the pages has a file of texts.
 */
public final class Texts {

    /** The files, in the folder {@code texts}. */
    static final List<String> AREAS =
            List.of(
                    "accounts",
                    "callers",
                    "cases",
                    "codes",
                    "errors",
                    "escalation",
                    "home",
                    "live",
                    "pages",
                    "programme",
                    "queues",
                    "registry",
                    "reports",
                    "search");

    /** The file of translated definitions; the domain has them in English. */
    static final String DEFINITIONS = "definitions";

    /** The file of translated statements; the domain has them in English. */
    static final String STATEMENTS = "statements";

    private final Language language;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> definitions = new HashMap<>();

    Texts(Language language) {
        this.language = language;
        AREAS.forEach(area -> load(area, texts));
        if (language != Language.ENGLISH) {
            load(DEFINITIONS, definitions);
            load(STATEMENTS, definitions);
        }
    }

    private void load(String area, Map<String, String> texts) {
        ResourceBundle bundle =
                ResourceBundle.getBundle(
                        "texts." + area,
                        language.locale(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
    }

    /**
     * Returns the language.
     *
     * @return the language of all these texts
     */
    public Language language() {
        return language;
    }

    /**
     * Returns a text.
     *
     * @param key of the bundle
     * @param values for the placeholders of the text
     * @return the text, not escaped
     */
    public String text(String key, Object... values) {
        String text = texts.get(key);
        if (text == null) {
            throw new MissingResourceException("no text " + key, Texts.class.getName(), key);
        }
        return new MessageFormat(text, language.locale()).format(values);
    }

    /**
     * Returns the word for a code of the domain.
     *
     * @param code such as a priority or a role
     * @return as people call it
     */
    public String code(Enum<?> code) {
        return text(code.getDeclaringClass().getSimpleName() + "." + code.name());
    }

    /**
     * Returns the name of a technical level.
     *
     * @param level such as {@code L2}
     * @return as people call it; its code, if that is a name already
     */
    public String level(TechnicalLevel level) {
        String code = level.code();
        if (code.matches("L\\d{1,3}")) {
            return text("level.number", code.substring(1));
        }
        return has("level." + code) ? text("level." + code) : code;
    }

    /**
     * Returns a text of the domain, such as the meaning of a clause or a statement.
     *
     * @param key of the translation
     * @param english the text of the domain
     * @return the text in the language of the reader
     */
    public String definition(String key, String english) {
        return language == Language.ENGLISH ? english : translation(key);
    }

    private String translation(String key) {
        String text = definitions.get(key);
        if (text == null) {
            throw new MissingResourceException("no definition " + key, Texts.class.getName(), key);
        }
        return text;
    }

    /**
     * Returns what a person of a demo is there for.
     *
     * @param id of the account
     * @return a sentence on that person, and on what to try
     */
    public String person(String id) {
        return text("demo." + id);
    }

    /**
     * Returns what to try as somebody of the demo.
     *
     * @param id the id of the account
     * @return a sentence or two
     */
    public String task(String id) {
        return text("demo." + id + ".try");
    }

    /**
     * Returns the errors of a use case as problems of a form.
     *
     * @param errors the errors; their fields have the names of the form's
     * @return the problems
     */
    public List<FormState.Problem> problems(List<FieldError> errors) {
        return errors.stream()
                .map(error -> new FormState.Problem(error.field(), error(error)))
                .toList();
    }

    /**
     * Returns an error of a use case.
     *
     * @param error the error
     * @return the text of its field and code, or else that of its code
     */
    public String error(FieldError error) {
        return error("", error.field(), error.code().name());
    }

    /**
     * Returns what is wrong with a field.
     *
     * @param area the beginning of the keys of texts that come first; empty for none
     * @param field the name of the field
     * @param code the code of the error
     * @return the text of the field and code, or else that of the code
     */
    public String error(String area, String field, String code) {
        return Stream.of(
                        area + "error." + field + "." + code,
                        area + "error." + code,
                        "error." + code)
                .filter(this::has)
                .findFirst()
                .map(this::text)
                .orElseGet(() -> text("error.OTHER"));
    }

    /**
     * Returns whether there is a text.
     *
     * @param key may be none of the bundle
     * @return true if the bundle has the key
     */
    public boolean has(String key) {
        return texts.containsKey(key);
    }
}
