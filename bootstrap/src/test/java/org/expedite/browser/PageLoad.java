package org.expedite.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/**
 * What a browser that has nothing yet loads for a page.
 *
 * @param html size of the document, before compression
 * @param compressed size of all that is loaded, as it is sent
 * @param chained addresses that neither the document names nor the browser loads ahead, so that
 *     they wait for something that was loaded first
 */
record PageLoad(int html, int compressed, List<String> chained) {

    static PageLoad of(Tab tab, String path) {
        Page page = tab.page();
        CDPSession session = page.context().newCDPSession(page);
        session.send("Network.enable");
        JsonObject uncached = new JsonObject();
        uncached.addProperty("cacheDisabled", true);
        session.send("Network.setCacheDisabled", uncached);
        List<Response> responses = new ArrayList<>();
        List<String> chained = new ArrayList<>();
        page.onResponse(responses::add);
        session.on("Network.requestWillBeSent", sent -> chained.addAll(chain(page, sent)));
        page.navigate(path);
        Response document = responses.getFirst();
        int compressed =
                List.copyOf(responses).stream()
                        .filter(response -> !isLive(response.url()))
                        .mapToInt(response -> response.request().sizes().responseBodySize)
                        .sum();
        return new PageLoad(document.body().length, compressed, chained);
    }

    /** Returns the address if something other than a document asked for it. */
    private static List<String> chain(Page page, JsonObject sent) {
        JsonObject initiator = sent.getAsJsonObject("initiator");
        String by = initiator.get("type").getAsString();
        String url = sent.getAsJsonObject("request").get("url").getAsString();
        boolean isDocument = sent.get("documentURL").getAsString().equals(url);
        boolean isNamed =
                by.equals("parser") && initiator.get("url").getAsString().equals(page.url());
        boolean byDocument = isDocument || isNamed || by.equals("preload");
        return byDocument || isLive(url) ? List.of() : List.of(url);
    }

    /** Whether an address tells of changes since the page was made, for which the page waits. */
    private static boolean isLive(String url) {
        return url.endsWith("/events") || url.contains("?seen=");
    }

    @Override
    public String toString() {
        return "%.1f KB of HTML, %.1f KB in all".formatted(html / 1024.0, compressed / 1024.0);
    }
}
