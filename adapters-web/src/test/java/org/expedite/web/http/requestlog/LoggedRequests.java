package org.expedite.web.http.requestlog;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.LoggerFactory;

/** Captures the lines of the access log until it is closed. */
final class LoggedRequests implements AutoCloseable {
    private final Logger access = (Logger) LoggerFactory.getLogger("org.expedite.web.access");
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    LoggedRequests() {
        lines.start();
        access.addAppender(lines);
    }

    /** Returns the lines of the request with an id. */
    List<ILoggingEvent> of(String requestId) {
        return all().stream()
                .filter(line -> requestId.equals(line.getMDCPropertyMap().get(RequestId.MDC_KEY)))
                .toList();
    }

    List<ILoggingEvent> all() {
        return List.copyOf(lines.list);
    }

    /** Returns the fields of a line in order. */
    static Map<String, Object> fields(ILoggingEvent line) {
        Map<String, Object> fields = new LinkedHashMap<>();
        line.getKeyValuePairs().forEach(pair -> fields.put(pair.key, pair.value));
        return fields;
    }

    @Override
    public void close() {
        access.detachAppender(lines);
    }
}
