package org.expedite.web.api.attachments;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Part of a file that a client asks for (RFC 9110, 14). A range that is no single range of bytes is
 * ignored, as is one for another version of the file.
 */
sealed interface RequestedRange {

    /** All of the file. */
    record Whole() implements RequestedRange {}

    /**
     * Some bytes of the file.
     *
     * @param first the position of the first byte, from 0
     * @param last the position of the last byte
     */
    record Part(long first, long last) implements RequestedRange {
        long length() {
            return last - first + 1;
        }
    }

    /** Bytes that the file does not have. */
    record Unsatisfiable() implements RequestedRange {}

    /** A single range of bytes. */
    Pattern FORM = Pattern.compile("(?i:bytes)[ \\t]*=[ \\t]*([0-9]*)-([0-9]*)[ \\t]*");

    /** More digits than any position has. */
    int MAX_DIGITS = 18;

    /** Returns the range of a request for a file of a size with an entity tag. */
    static RequestedRange of(HttpRequest<?> request, long size, String tag) {
        List<String> ranges = request.getHeaders().getAll(HttpHeaders.RANGE);
        List<String> versions = request.getHeaders().getAll(HttpHeaders.IF_RANGE);
        boolean sameVersion = versions.isEmpty() || versions.equals(List.of(tag));
        return request.getMethod() == HttpMethod.GET && ranges.size() == 1 && sameVersion
                ? of(ranges.getFirst(), size)
                : new Whole();
    }

    private static RequestedRange of(String range, long size) {
        Matcher form = FORM.matcher(range);
        if (!form.matches()) {
            return new Whole();
        }
        String first = form.group(1);
        String last = form.group(2);
        if (first.isEmpty()) {
            return last.isEmpty() ? new Whole() : suffix(number(last), size);
        }
        long begin = number(first);
        long end = last.isEmpty() ? Long.MAX_VALUE : number(last);
        if (end < begin) {
            return new Whole();
        }
        return begin < size ? new Part(begin, Math.min(end, size - 1)) : new Unsatisfiable();
    }

    private static RequestedRange suffix(long length, long size) {
        return length == 0 ? new Unsatisfiable() : new Part(Math.max(0, size - length), size - 1);
    }

    private static long number(String digits) {
        return digits.length() > MAX_DIGITS ? Long.MAX_VALUE : Long.parseLong(digits);
    }
}
