package org.expedite.web.http.problems;

import java.util.List;

/** Problems of requests that cannot be read, or whose values are invalid. */
public final class RequestProblems {

    private RequestProblems() {}

    /**
     * 400: the body is not readable JSON.
     *
     * @param error the position and the reason
     * @return the problem
     */
    public static ProblemSpec malformedBody(FieldErrorJson error) {
        return new ProblemSpec(400, "MALFORMED_BODY", "Malformed body.", sentence(error))
                .at(List.of(error));
    }

    /**
     * 422: the body was read, and values in it are invalid.
     *
     * @param errors the positions and reasons; not empty
     * @return the problem
     */
    public static ProblemSpec invalidBody(List<FieldErrorJson> errors) {
        String detail =
                errors.size() == 1
                        ? sentence(errors.getFirst())
                        : errors.size() + " values of the body are invalid.";
        return new ProblemSpec(422, "INVALID_BODY", "Invalid body.", detail).at(errors);
    }

    /**
     * 400: the path, the query or a header cannot be used.
     *
     * @param errors the positions and reasons; not empty
     * @return the problem
     */
    public static ProblemSpec invalidParameters(List<FieldErrorJson> errors) {
        String detail =
                errors.size() == 1
                        ? sentence(errors.getFirst())
                        : errors.size() + " parameters are invalid.";
        return new ProblemSpec(400, "INVALID_PARAMETER", "Invalid parameter.", detail).at(errors);
    }

    /**
     * 400: the request as a whole cannot be read.
     *
     * @param detail the reason
     * @return the problem
     */
    public static ProblemSpec badRequest(String detail) {
        return new ProblemSpec(400, "BAD_REQUEST", "Malformed request.", detail);
    }

    /**
     * 400: the head has several headers of a name that may be there once.
     *
     * @param name of the header
     * @return the problem; the connection is closed after it
     */
    public static ProblemSpec repeatedHeader(String name) {
        return badRequest("A request may have the header " + name + " once.");
    }

    /**
     * 400: the head does not name the host that it is for.
     *
     * @return the problem; the connection is closed after it
     */
    public static ProblemSpec invalidHost() {
        return badRequest("A request names its host in the header Host.");
    }

    /**
     * 400: a header continues in a second line.
     *
     * @return the problem; the connection is closed after it
     */
    public static ProblemSpec foldedHeader() {
        return badRequest("A header may not continue in a second line.");
    }

    /**
     * 501: no method has such a name.
     *
     * @return the problem; the connection is closed after it
     */
    public static ProblemSpec unknownMethod() {
        return new ProblemSpec(
                501,
                "METHOD_UNKNOWN",
                "Unknown method.",
                "Methods are written in capitals, such as GET.");
    }

    /**
     * 505: the request is not of HTTP 1.
     *
     * @return the problem; the connection is closed after it
     */
    public static ProblemSpec unknownVersion() {
        return new ProblemSpec(
                505,
                "VERSION_NOT_SUPPORTED",
                "Version of HTTP not supported.",
                "This server supports HTTP/1.1 and HTTP/1.0.");
    }

    /**
     * 408: the request did not arrive completely in time.
     *
     * @return the problem; the connection is closed after it
     */
    public static ProblemSpec requestTimeout() {
        return new ProblemSpec(
                        408,
                        "REQUEST_TIMEOUT",
                        "Request timeout.",
                        "The request did not arrive completely in time. Nothing was changed.")
                .with("Connection", "close");
    }

    /**
     * 400: the body is transferred in a way that is no valid HTTP.
     *
     * @return the problem; the connection is closed after it
     */
    public static ProblemSpec malformedTransfer() {
        return badRequest("The transfer of the body is not valid HTTP.")
                .with("Connection", "close");
    }

    /**
     * 413: the body is larger than the server reads.
     *
     * @return the problem
     */
    public static ProblemSpec bodyTooLarge() {
        return new ProblemSpec(
                413, "TOO_LARGE", "Request too large.", "A body may have at most 1 MiB.");
    }

    /**
     * 414: the address is longer than the server reads.
     *
     * @return the problem
     */
    public static ProblemSpec addressTooLong() {
        return new ProblemSpec(
                414,
                "ADDRESS_TOO_LONG",
                "Address too long.",
                "The first line of a request may have at most 8 KiB.");
    }

    /**
     * 415: the body has a coding that the server does not support.
     *
     * @param header the header that names the coding
     * @param taken the only supported coding
     * @return the problem
     */
    public static ProblemSpec unsupportedCoding(String header, String taken) {
        return new ProblemSpec(
                        415,
                        "UNSUPPORTED_CODING",
                        "Unsupported coding.",
                        "Send the body without coding: the only supported "
                                + header
                                + " is "
                                + taken
                                + ".")
                .at(
                        List.of(
                                FieldErrorJson.ofHeader(
                                        header, "UNSUPPORTED_CODING", "must be " + taken)));
    }

    /**
     * 416: the resource has no bytes at the requested position.
     *
     * @param size of the resource in bytes
     * @return the problem, with {@code Content-Range}
     */
    public static ProblemSpec rangeNotSatisfiable(long size) {
        return new ProblemSpec(
                        416,
                        "RANGE_NOT_SATISFIABLE",
                        "Range not satisfiable.",
                        "The resource has " + size + " bytes.")
                .with("Content-Range", "bytes */" + size);
    }

    /**
     * 421: the request is for a host that this server does not serve.
     *
     * @return the problem
     */
    public static ProblemSpec misdirected() {
        return new ProblemSpec(
                421,
                "MISDIRECTED_REQUEST",
                "Not this host.",
                "This server does not respond under the name in the header Host. A demo responds"
                        + " under localhost and 127.0.0.1, others under the host of their public"
                        + " address.");
    }

    /**
     * 431: the headers are larger than the server reads.
     *
     * @return the problem
     */
    public static ProblemSpec headersTooLarge() {
        return new ProblemSpec(
                431,
                "HEADERS_TOO_LARGE",
                "Headers too large.",
                "The headers of a request may have at most 16 KiB.");
    }

    /** Returns a detail that is a sentence as it is; any other follows the name of its field. */
    private static String sentence(FieldErrorJson error) {
        String detail = error.detail();
        String stopped = detail.endsWith(".") ? detail : detail + ".";
        String pointer = error.pointer();
        if (pointer == null || Character.isUpperCase(detail.codePointAt(0))) {
            return stopped;
        }
        return (pointer.isEmpty() ? "The body" : pointer) + " " + stopped;
    }
}
