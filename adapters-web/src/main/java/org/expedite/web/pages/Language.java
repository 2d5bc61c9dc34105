package org.expedite.web.pages;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language in which pages exist. */
public enum Language {
    /** The language of texts that another language lacks. */
    ENGLISH(Locale.ENGLISH),
    /** German, with the formal address. */
    GERMAN(Locale.GERMAN);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** Returns the language that has a tag. */
    static Optional<Language> ofTag(String tag) {
        return Arrays.stream(values()).filter(language -> language.tag().equals(tag)).findFirst();
    }

    /**
     * Returns the locale by which numbers and dates are written.
     *
     * @return a locale without a country
     */
    public Locale locale() {
        return locale;
    }

    /**
     * Returns the tag of the language.
     *
     * @return such as {@code en}
     */
    public String tag() {
        return locale.toLanguageTag();
    }

    /**
     * Returns the name of the language.
     *
     * @return in the language itself
     */
    public String ownName() {
        return locale.getDisplayLanguage(locale);
    }
}
