package org.expedite.web.pages;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Determines in which language and time zone the reader of a page reads: those that this browser
 * has chosen, else the best language that it accepts, and UTC.
 */
@Singleton
final class Readers {

    /** The cookie with the chosen language. */
    static final String LANGUAGE = "language";

    /** The cookie with the time zone of the browser, which a script sets. */
    static final String ZONE = "zone";

    private static final List<Locale> LOCALES =
            Arrays.stream(Language.values()).map(Language::locale).toList();

    private final Map<Language, Texts> texts = new EnumMap<>(Language.class);

    Readers() {
        for (Language language : Language.values()) {
            texts.put(language, new Texts(language));
        }
    }

    /** Returns the texts in the language of the reader. */
    Texts texts(HttpRequest<?> request) {
        return Objects.requireNonNull(texts.get(language(request)));
    }

    /** Returns the time zone of the reader. */
    static ZoneId zone(HttpRequest<?> request) {
        return cookie(request, ZONE).flatMap(Readers::zone).orElse(ZoneOffset.UTC);
    }

    private static Language language(HttpRequest<?> request) {
        return cookie(request, LANGUAGE)
                .flatMap(Language::ofTag)
                .or(() -> accepted(request))
                .orElse(Language.ENGLISH);
    }

    private static Optional<Language> accepted(HttpRequest<?> request) {
        try {
            return request.getHeaders()
                    .findFirst("Accept-Language")
                    .map(Locale.LanguageRange::parse)
                    .map(ranges -> Locale.lookup(ranges, LOCALES))
                    .map(Locale::toLanguageTag)
                    .flatMap(Language::ofTag);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Offsets are zones too; the lists of the clock's rules name all others. */
    private static Optional<ZoneId> zone(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> cookie(HttpRequest<?> request, String name) {
        return request.getCookies().findCookie(name).map(Cookie::getValue);
    }
}
