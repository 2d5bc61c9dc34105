package org.expedite.web.pages;

import jakarta.inject.Singleton;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.regex.Pattern;
import org.expedite.web.Answer;
import org.expedite.web.ApiClient;

/** A client that asks for pages and sends their forms, as a browser does. */
@Singleton
final class PageClient {
    private static final Pattern NEXT = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"");
    private static final Pattern ROW = Pattern.compile("data-case=\"([^\"]+)\"");

    private final ApiClient api;

    PageClient(ApiClient api) {
        this.api = api;
    }

    /** Gets a page as somebody, or as nobody if {@code who} is empty. */
    Answer get(String who, String path, String... headers) {
        return api.send(request(who, path, headers).GET());
    }

    /** Posts a form. */
    Answer post(String who, String path, String form) {
        return api.send(
                request(
                                who,
                                path,
                                "Sec-Fetch-Site",
                                "same-origin",
                                "Content-Type",
                                "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    /** The numbers of the cases that a page lists. */
    static List<String> rows(Answer page) {
        return all(ROW, page);
    }

    /** The address of the next page. */
    static String next(Answer page) {
        return all(NEXT, page).getFirst().replace("&amp;", "&");
    }

    /** Returns the matches of the first group of a pattern, in order. */
    static List<String> all(Pattern pattern, Answer page) {
        return pattern.matcher(page.raw().body()).results().map(found -> found.group(1)).toList();
    }

    private HttpRequest.Builder request(String who, String path, String... headers) {
        HttpRequest.Builder request = api.request(path).header("Accept", "text/html");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return who.isEmpty() ? request : request.header("Authorization", "Bearer demo-" + who);
    }
}
