package org.expedite.web.pages;

import jakarta.inject.Singleton;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

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
     * Returns whether there is a text.
     *
     * @param key may be none of the bundle
     * @return true if the bundle has the key
     */
    boolean has(String key) {
        return bundle.containsKey(key);
    }
}
