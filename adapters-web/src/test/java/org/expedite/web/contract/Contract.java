package org.expedite.web.contract;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.Response;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import com.atlassian.oai.validator.report.ValidationReport.Message;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The served description of the API, against which every request and response of a test is checked:
 * path, parameters, headers, media types and bodies of both, and the status. Nothing may be
 * undescribed.
 *
 * <p>A request that the description does not allow must be rejected as such ({@link #REFUSALS});
 * tests send such requests on purpose. An undescribed request must be rejected too, except for the
 * paths outside the API ({@link #APART}).
 */
public final class Contract {
    /** Statuses of requests that are invalid independently of stored data. */
    private static final Set<Integer> REFUSALS =
            Set.of(400, 401, 404, 405, 406, 408, 413, 414, 415, 422, 428, 429, 431);

    /** Paths for people and operators, and paths of tests only. */
    private static final Pattern APART =
            Pattern.compile("(?!/v1/|/openapi\\.yml$).*|/v1/probes(/.*)?");

    /** End of the name of the cookie by which pages of the center sign in. */
    private static final String SESSION_COOKIE = "expedite_session=";

    /** Headers of HTTP itself, and those for browsers in any response; these are not described. */
    private static final Set<String> OF_HTTP =
            Set.of(
                    "accept-ranges",
                    "allow",
                    "cache-control",
                    "connection",
                    "content-encoding",
                    "content-length",
                    "content-range",
                    "content-security-policy",
                    "content-type",
                    "date",
                    "referrer-policy",
                    "strict-transport-security",
                    "transfer-encoding",
                    "vary",
                    "x-content-type-options");

    private static final String NO_SUCH_PATH = "validation.request.path.missing";
    private static final String NO_SUCH_METHOD = "validation.request.operation.notAllowed";

    /** The library requires the media type of a body even if there may be none. */
    private static final String MEDIA_TYPE = "validation.request.contentType.notAllowed";

    private static final String UNKNOWN_PARAMETER = "validation.request.parameter.query.unexpected";

    private static final String REPEATED = "validation.request.parameter.collection.invalid";

    /** The library knows the current top-level domains, and {@code .example} is none. */
    private static final String EMAIL_SENT = "validation.request.body.schema.format.email";

    private static final String EMAIL_ANSWERED = "validation.response.body.schema.format.email";

    /** An invalid one is replaced and not rejected. */
    private static final String REQUEST_ID = "X-Request-Id";

    private static final String PROBLEM = "application/problem+json";

    /** A public operation that may fail; it represents any other. */
    private static final String ANY_PATH = "/v1/program";

    private static final Map<String, Contract> READ = new ConcurrentHashMap<>();

    private final JsonNode document;
    private final OpenApiInteractionValidator validator;

    private Contract(String yaml) {
        try {
            document = new YAMLMapper().readTree(yaml);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
        validator =
                OpenApiInteractionValidator.createForInlineApiSpecification(yaml)
                        .withResolveCombinators(false)
                        .withLevelResolver(
                                LevelResolver.create()
                                        .withLevel(UNKNOWN_PARAMETER, Level.ERROR)
                                        .withLevel(EMAIL_SENT, Level.IGNORE)
                                        .withLevel(EMAIL_ANSWERED, Level.IGNORE)
                                        .build())
                        .build();
    }

    /**
     * Reads a description; the same text only once.
     *
     * @param yaml of OpenAPI 3.1
     */
    public static Contract of(String yaml) {
        return READ.computeIfAbsent(yaml, Contract::new);
    }

    /** The description, as it was read. */
    public JsonNode document() {
        return document;
    }

    /** Fails unless a response and its request agree with the description. */
    public void holds(HttpResponse<String> answer) {
        List<String> breaches = breaches(answer);
        if (!breaches.isEmpty()) {
            HttpRequest request = answer.request();
            throw new AssertionError(
                    "%s %s answers %d, and that is not as described: %s%n%s"
                            .formatted(
                                    request.method(),
                                    request.uri().getRawPath(),
                                    answer.statusCode(),
                                    String.join("; ", breaches),
                                    answer.body()));
        }
    }

    private List<String> breaches(HttpResponse<String> answer) {
        Request request = request(answer.request());
        Response response = response(answer, answer.statusCode());
        List<Message> ofRequest =
                errors(validator.validateRequest(request)).stream()
                        .filter(error -> !error.getMessage().contains(REQUEST_ID))
                        .filter(error -> !isOfRepeatedParameter(error.getKey()))
                        .filter(
                                error ->
                                        !MEDIA_TYPE.equals(error.getKey())
                                                || !mayLackBody(answer.request()))
                        .toList();
        if (ofRequest.stream().anyMatch(Contract::undescribed)) {
            return ofWhatIsNotDescribed(answer);
        }
        List<String> breaches = new ArrayList<>();
        if (!REFUSALS.contains(answer.statusCode())) {
            ofRequest.forEach(error -> breaches.add("taken, though " + error.getMessage()));
            if (lacksSignIn(answer.request())) {
                breaches.add("taken, though nobody signed in");
            }
        }
        errors(validator.validateResponse(request.getPath(), request.getMethod(), response))
                .forEach(error -> breaches.add(error.getMessage()));
        undescribedHeaders(answer).forEach(name -> breaches.add("header " + name));
        return breaches;
    }

    /**
     * Returns whether an error is about a repeated parameter: the library recognizes no arrays
     * among the parameters of OpenAPI 3.1, and reads their items as JSON.
     */
    private static boolean isOfRepeatedParameter(String key) {
        return REPEATED.equals(key)
                || (key.startsWith("validation.request.parameter") && key.endsWith(".invalidJson"));
    }

    private boolean mayLackBody(HttpRequest sent) {
        JsonNode body = operation(sent.method(), sent.uri().getRawPath()).path("requestBody");
        return SentBody.of(sent).length == 0 && !body.path("required").asBoolean();
    }

    /** The library sees authentication only if the operation itself states it. */
    private boolean lacksSignIn(HttpRequest request) {
        JsonNode own = operation(request.method(), request.uri().getRawPath()).path("security");
        boolean needed = !own.isArray() || !own.isEmpty();
        boolean session =
                request.headers().firstValue("Cookie").orElse("").contains(SESSION_COOKIE);
        return needed && !session && request.headers().firstValue("Authorization").isEmpty();
    }

    private List<String> ofWhatIsNotDescribed(HttpResponse<String> answer) {
        List<String> breaches = new ArrayList<>();
        boolean refused = REFUSALS.contains(answer.statusCode());
        if (!refused && !APART.matcher(answer.request().uri().getRawPath()).matches()) {
            breaches.add("there is no such operation");
        }
        boolean problem = PROBLEM.equals(answer.headers().firstValue("Content-Type").orElse(""));
        if (problem) {
            errors(validator.validateResponse(ANY_PATH, Request.Method.GET, response(answer, 400)))
                    .forEach(error -> breaches.add(error.getMessage()));
        }
        return breaches;
    }

    private Set<String> undescribedHeaders(HttpResponse<String> answer) {
        HttpRequest request = answer.request();
        JsonNode response =
                resolved(
                        operation(request.method(), request.uri().getRawPath())
                                .path("responses")
                                .path(Integer.toString(answer.statusCode())));
        Set<String> undescribed = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        undescribed.addAll(answer.headers().map().keySet());
        OF_HTTP.forEach(undescribed::remove);
        response.path("headers").fieldNames().forEachRemaining(undescribed::remove);
        return undescribed;
    }

    /**
     * Returns the operation of a request.
     *
     * @param path as in a URI
     * @return a missing node if none is described
     */
    public JsonNode operation(String method, String path) {
        return document.path("paths").properties().stream()
                .filter(item -> pattern(item.getKey()).matcher(path).matches())
                .map(item -> item.getValue().path(method.toLowerCase(Locale.ROOT)))
                .filter(JsonNode::isObject)
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static Pattern pattern(String template) {
        return Pattern.compile(template.replace(".", "\\.").replaceAll("\\{[^}]+}", "[^/]+"));
    }

    private JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }

    private static boolean undescribed(Message error) {
        return NO_SUCH_PATH.equals(error.getKey()) || NO_SUCH_METHOD.equals(error.getKey());
    }

    private static List<Message> errors(ValidationReport report) {
        return report.getMessages().stream()
                .filter(message -> message.getLevel() == Level.ERROR)
                .toList();
    }

    private static Request request(HttpRequest sent) {
        URI uri = sent.uri();
        // The validator takes a plus in a path for a blank, which it is only in a query.
        SimpleRequest.Builder request =
                new SimpleRequest.Builder(
                        sent.method(), uri.getRawPath().replace("+", "%2B"), true);
        sent.headers().map().forEach(request::withHeader);
        new QueryStringDecoder(uri).parameters().forEach(request::withQueryParam);
        byte[] body = SentBody.of(sent);
        return (body.length == 0 ? request : request.withBody(body)).build();
    }

    private static Response response(HttpResponse<String> answer, int status) {
        SimpleResponse.Builder response = SimpleResponse.Builder.status(status);
        answer.headers().map().forEach(response::withHeader);
        String body = answer.body();
        return (body.isEmpty() ? response : response.withBody(body)).build();
    }
}
