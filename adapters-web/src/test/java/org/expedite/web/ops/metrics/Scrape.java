package org.expedite.web.ops.metrics;

import java.util.HashMap;
import java.util.Map;
import org.expedite.web.Answer;
import org.expedite.web.ProbeClient;

/** The metrics of one scrape. */
record Scrape(int status, Map<String, String> values) {

    static Scrape of(ProbeClient server) {
        Answer answer = server.send(server.anonymous("/prometheus").GET());
        Map<String, String> values = new HashMap<>();
        answer.raw()
                .body()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(
                        line -> {
                            int end = line.lastIndexOf(' ');
                            values.put(line.substring(0, end), line.substring(end + 1));
                        });
        return new Scrape(answer.status(), values);
    }

    /** The number of waiting cases at a level, as text. */
    String waiting(String level, String priority) {
        return value("expedite_queue_waiting", level, priority);
    }

    /** The age of the oldest waiting case at a level, as text. */
    String age(String level, String priority) {
        return value("expedite_queue_oldest_age_seconds", level, priority);
    }

    private String value(String name, String level, String priority) {
        return values.getOrDefault(
                "%s{level=\"%s\",priority=\"%s\"}".formatted(name, level, priority), "absent");
    }
}
