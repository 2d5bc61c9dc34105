package org.expedite.web.pages;

import jakarta.inject.Singleton;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.expedite.application.FieldError;
import org.expedite.application.access.Role;
import org.expedite.application.registry.PersonKind;

/**
 * Texts of pages in the language of their reader. Codes of the domain and values go in, sentences
 * come out.
 */
@Singleton
public final class Texts {

    private static final String BUNDLE = "texts.pages";

    private final Locale language = Locale.ENGLISH;
    private final ResourceBundle bundle =
            ResourceBundle.getBundle(
                    BUNDLE,
                    language,
                    ResourceBundle.Control.getNoFallbackControl(
                            ResourceBundle.Control.FORMAT_PROPERTIES));

    /**
     * Returns the tag of the language.
     *
     * @return for the attribute {@code lang} of a page
     */
    public String language() {
        return language.toLanguageTag();
    }

    /**
     * Returns a text.
     *
     * @param key of the bundle
     * @param values for the placeholders of the text
     * @return the text, not escaped
     */
    public String text(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), language).format(values);
    }

    /**
     * Returns the name of a role.
     *
     * @param role the role
     * @return as people call those who have it
     */
    public String role(Role role) {
        return text("role." + role);
    }

    /**
     * Returns what an account is for.
     *
     * @param kind the kind
     * @return as people call it
     */
    public String kind(PersonKind kind) {
        return text("kind." + kind);
    }

    /**
     * Returns what a person of a demo is there for.
     *
     * @param id of the account
     * @return a sentence on that person
     */
    public String person(String id) {
        return text("demo." + id);
    }

    /**
     * Returns an error of a use case.
     *
     * @param error the error
     * @return the text of its field and code, or else its own
     */
    public String error(FieldError error) {
        String key = "error." + error.field() + "." + error.code();
        return has(key) ? text(key) : error.detail();
    }

    /**
     * Returns an instant as people read it.
     *
     * @param at the instant
     * @return day and time in UTC
     */
    public String moment(Instant at) {
        return DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", language)
                        .withZone(ZoneOffset.UTC)
                        .format(at)
                + " UTC";
    }

    /**
     * Returns whether there is a text.
     *
     * @param key may be none of the bundle
     * @return true if the bundle has the key
     */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}
