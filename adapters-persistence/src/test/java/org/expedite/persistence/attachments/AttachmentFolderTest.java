package org.expedite.persistence.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.expedite.application.attachments.AttachmentExamples.id;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.expedite.application.Concurrently;
import org.expedite.application.attachments.AttachmentFiles;
import org.expedite.application.attachments.AttachmentFilesContract;
import org.expedite.application.attachments.Bytes;
import org.expedite.application.attachments.Content;
import org.expedite.application.attachments.OrphanedFiles;
import org.expedite.application.attachments.OrphanedFilesContract;
import org.expedite.application.attachments.StorageUnavailableException;
import org.expedite.domain.attachments.AttachmentId;
import org.expedite.domain.attachments.FileFacts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files in a folder of a real disk. */
class AttachmentFolderTest implements AttachmentFilesContract, OrphanedFilesContract {
    @TempDir private Path directory;
    private Path folder;
    private AttachmentFolder files;

    @BeforeEach
    void open() {
        folder = directory.resolve("data").resolve("attachments");
        files = new AttachmentFolder(folder);
    }

    @Override
    public AttachmentFiles files() {
        return files;
    }

    @Override
    public OrphanedFiles orphaned() {
        return files;
    }

    @Override
    public void makeOld() {
        all().forEach(
                        file ->
                                change(
                                        () ->
                                                Files.setLastModifiedTime(
                                                        file,
                                                        FileTime.from(
                                                                Files.getLastModifiedTime(file)
                                                                        .toInstant()
                                                                        .minus(
                                                                                OrphanedFiles
                                                                                        .ORPHANED_AFTER)))));
    }

    @Override
    public int count() {
        return all().size();
    }

    @Override
    public void delete(AttachmentId id) {
        change(() -> Files.delete(pathOf(id)));
    }

    @Override
    public void corrupt(AttachmentId id) {
        rewrite(
                id,
                bytes -> {
                    bytes[0]++;
                    return bytes;
                });
    }

    @Override
    public void truncate(AttachmentId id) {
        rewrite(id, bytes -> Arrays.copyOf(bytes, bytes.length - 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    plain words                        | text/plain
                    <!DOCTYPE html><html><body></body> | text/html
                    <svg xmlns="http://www.w3.org/2000/svg"/> | image/svg+xml
                    %PDF-1.7                           | application/pdf
                    #!/bin/sh                          | application/x-sh
                    """)
    void the_media_type_is_detected_from_the_content(String text, String mediaType) {
        FileFacts facts = files.receive(id(1), Bytes.of(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(facts.mediaType()).isEqualTo(mediaType);
    }

    @Test
    void the_media_type_of_binary_content_is_detected_too() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("a"));
        }
        assertThat(files.receive(id(1), Bytes.of(zip.toByteArray())).mediaType())
                .isEqualTo("application/zip");
        assertThat(files.receive(id(2), Bytes.of(new byte[] {0, 1, 2, -1})).mediaType())
                .isEqualTo("application/octet-stream");
    }

    @Test
    void old_partial_files_are_deleted() throws IOException {
        Path part = Files.writeString(folder.resolve("incoming").resolve("x.part"), "half");
        assertThat(files.unsettled(10)).isEmpty();
        assertThat(part).exists();
        makeOld();
        assertThat(files.unsettled(10)).isEmpty();
        assertThat(part).doesNotExist();
    }

    @Test
    void files_of_others_are_not_touched() throws IOException {
        Path foreign = Files.writeString(folder.resolve("incoming").resolve(".nfs0001"), "x");
        makeOld();

        assertThat(files.unsettled(10)).isEmpty();
        assertThat(foreign).exists();
    }

    @Test
    void another_node_sees_the_same_files() {
        FileFacts facts = files.receive(id(1), Bytes.of(ABC));
        AttachmentFolder other = new AttachmentFolder(folder);
        assertThat(Bytes.all(other.open(id(1), facts))).isEqualTo(ABC);
        other.settle(id(1));
        files.settle(id(1));
        assertThat(Bytes.all(files.open(id(1), facts))).isEqualTo(ABC);
    }

    @Test
    void a_reader_always_finds_a_file_that_is_being_settled() throws Exception {
        for (int i = 1; i <= 200; i++) {
            AttachmentId id = id(i);
            FileFacts facts = files.receive(id, Bytes.of(ABC));
            List<Concurrently.Outcome<Boolean>> outcomes =
                    Concurrently.run(
                            List.of(
                                    () -> Bytes.all(files.open(id, facts)).length == 3,
                                    () -> {
                                        files.settle(id);
                                        return true;
                                    }));
            assertThat(outcomes).allMatch(Concurrently.Outcome::succeeded);
        }
    }

    @Test
    void an_open_file_can_be_read_to_its_end() {
        FileFacts facts = files.receive(id(1), Bytes.of(ABC));
        try (Content content = files.open(id(1), facts)) {
            files.discard(id(1));
            assertThat(Bytes.all(content)).isEqualTo(ABC);
        }
    }

    @Test
    void only_the_owner_can_access_the_folder() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    @Test
    void a_path_that_is_no_folder_is_rejected() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");
        assertThatThrownBy(() -> new AttachmentFolder(file.resolve("attachments")))
                .isInstanceOf(StorageUnavailableException.class);
    }

    @Test
    void a_missing_folder_is_reported_as_unavailable_storage() throws IOException {
        FileFacts facts = files.receive(id(1), Bytes.of(ABC));
        Files.move(folder, directory.resolve("elsewhere"));
        assertThatThrownBy(() -> files.receive(id(2), Bytes.of(ABC)))
                .isInstanceOf(StorageUnavailableException.class);
        assertThatThrownBy(() -> files.unsettled(1))
                .isInstanceOf(StorageUnavailableException.class);
        Files.move(directory.resolve("elsewhere"), folder);
        assertThat(Bytes.all(files.open(id(1), facts))).isEqualTo(ABC);
        assertThat(count()).isEqualTo(1);
    }

    private Path pathOf(AttachmentId id) {
        return all().stream()
                .filter(file -> file.getFileName().toString().equals(id.value()))
                .findFirst()
                .orElseThrow();
    }

    private List<Path> all() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void rewrite(AttachmentId id, UnaryOperator<byte[]> edit) {
        Path place = pathOf(id);
        change(() -> Files.write(place, edit.apply(Files.readAllBytes(place))));
    }

    private interface Change {
        void make() throws IOException;
    }

    private static void change(Change change) {
        try {
            change.make();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
