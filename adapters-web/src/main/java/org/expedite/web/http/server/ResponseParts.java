package org.expedite.web.http.server;

import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;

/** Parts in which responses are written. */
final class ResponseParts {

    private ResponseParts() {}

    /**
     * Returns whether a response is complete.
     *
     * @param part the written part
     * @return true for the last part of a response, unless the response is interim
     */
    static boolean endsWith(Object part) {
        boolean interim =
                part instanceof HttpResponse head
                        && head.status().codeClass() == HttpStatusClass.INFORMATIONAL;
        return part instanceof LastHttpContent && !interim;
    }
}
