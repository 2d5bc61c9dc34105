package org.expedite.web.api.docs;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The served description of the API: the generated one, completed and converted to OpenAPI 3.1. */
final class ApiDocument {

    private static final ObjectMapper YAML =
            new ObjectMapper(
                    YAMLFactory.builder()
                            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                            .disable(YAMLGenerator.Feature.SPLIT_LINES)
                            .enable(YAMLGenerator.Feature.LITERAL_BLOCK_STYLE)
                            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                            .build());

    /** The name that the generator gives {@code Page<AssetJson>}. */
    private static final Pattern PAGE_OF_RECORDS = Pattern.compile("Page_([A-Za-z]+)Json_");

    private ApiDocument() {}

    /**
     * Completes a generated description.
     *
     * @param generated YAML of OpenAPI 3.0
     * @param marked the marks of the routes on their controllers
     * @param examples returns the examples of an operation by its id, if it has any
     * @return YAML of OpenAPI 3.1
     * @throws IOException if it cannot be read
     */
    static String complete(
            InputStream generated,
            MarkedOperations marked,
            Function<String, Optional<InputStream>> examples)
            throws IOException {
        String yaml = new String(generated.readAllBytes(), StandardCharsets.UTF_8);
        ObjectNode document =
                (ObjectNode) YAML.readTree(PAGE_OF_RECORDS.matcher(yaml).replaceAll("$1Page"));
        new Operations(marked).complete(document);
        RequiredFields.require(document);
        ValueLimits.describe(document);
        OpenApi31.convert(document);
        new Examples(examples).addTo(document);
        servers(document);
        return YAML.writeValueAsString(document);
    }

    /** The description is served by the server that it describes. */
    private static void servers(ObjectNode document) {
        document.putArray("servers")
                .addObject()
                .put("url", "/")
                .put("description", "This server: of production, or of a local demo.")
                .put("x-internal", false);
    }
}
