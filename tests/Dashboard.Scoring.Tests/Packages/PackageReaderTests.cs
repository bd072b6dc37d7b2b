using System.Globalization;
using System.IO.Compression;
using System.Text;
using Dashboard.Scoring.Engine;
using Dashboard.Scoring.Packages;

namespace Dashboard.Scoring.Tests.Packages;

public sealed class PackageReaderTests
{
    public static TheoryData<string> AllFiles =>
        ["scheme.json", "nodes.csv", "weights.csv", "units.csv", "observations.csv", "adjusters.csv", "adjustments.csv"];

    [Theory]
    [InlineData("scheme.json")]
    [InlineData("nodes.csv")]
    [InlineData("weights.csv")]
    [InlineData("units.csv")]
    [InlineData("observations.csv")]
    public void MissingFile_IsNamedAndDragsNoFaultsAlong(string file)
    {
        var result = new SoundPackage().Without(file).Read();

        Assert.Null(result.Package);
        var fault = Assert.Single(result.Faults);
        Assert.Equal((file, 1, FaultKind.MissingFile), (fault.File, fault.Line, fault.Kind));
    }

    [Fact]
    public void AdjustmentsFile_IsOptional()
    {
        var result = new SoundPackage().Without("adjustments.csv").Read();

        Assert.Empty(result.Faults);
        Assert.Empty(result.Package!.Adjustments);
    }

    [Fact]
    public void BothAdjustmentFiles_AreOptional()
    {
        var package = new SoundPackage().Without("adjustments.csv").Without("adjusters.csv").Read().Package!;

        Assert.Empty(package.Adjustments);
        Assert.Empty(package.Scheme.Adjusters);
        Assert.Null(package.Scheme.Net);
    }

    [Theory]
    [MemberData(nameof(AllFiles))]
    public void EmptyFile_IsRefusedAndDragsNoFaultsAlong(string file)
    {
        var fault = Assert.Single(new SoundPackage().WithBytes(file, []).Read().Faults);

        Assert.Equal((file, 1), (fault.File, fault.Line));
        Assert.Equal(file == "scheme.json" ? FaultKind.SchemeNotJson : FaultKind.EmptyFile, fault.Kind);
    }

    [Theory]
    [MemberData(nameof(AllFiles))]
    public void ByteOrderMark_IsAccepted(string file)
    {
        var plain = new SoundPackage();
        var marked = new SoundPackage().WithBytes(file, [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(plain.Text(file))]);

        Assert.Empty(marked.Read().Faults);
        Assert.Equal(Hash(plain), Hash(marked));
    }

    [Fact]
    public void ByteOrderMarkBeforeAQuotedHeader_IsAccepted()
    {
        var quoted = "\"unit\",\"unit_type\",\"name_zh\",\"name_en\"\nU1,ENF,甲局,Bureau A\nU2,ENF,乙局,Bureau B\nU3,GEN,丙办,Office C\n";

        var result = new SoundPackage().WithBytes("units.csv", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(quoted)]).Read();

        Assert.Empty(result.Faults);
        Assert.Equal(3, result.Package!.Units.Count);
    }

    [Fact]
    public void FileOfAByteOrderMarkAlone_IsEmpty()
    {
        var fault = Assert.Single(new SoundPackage().WithBytes("weights.csv", [0xEF, 0xBB, 0xBF]).Read().Faults);

        Assert.Equal(FaultKind.EmptyFile, fault.Kind);
    }

    [Theory]
    [MemberData(nameof(AllFiles))]
    public void WrongEncoding_IsNamedAndDragsNoFaultsAlong(string file)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var text = new SoundPackage().Text(file) + (file == "weights.csv" ? "A1,类型,1\n" : string.Empty);
        var encodings = new (string Name, byte[] Bytes)[]
        {
            ("UTF-16 LE", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)]),
            ("UTF-16 BE", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)]),
            ("UTF-16 LE", Encoding.Unicode.GetBytes(text)),
            ("UTF-16 BE", Encoding.BigEndianUnicode.GetBytes(text)),
            ("UTF-32", [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes(text)]),
            ("UTF-32", [0, 0, 0xFE, 0xFF, .. new UTF32Encoding(true, false).GetBytes(text)]),
            ("GBK / GB18030", Encoding.GetEncoding("GBK").GetBytes(text)),
        };
        foreach (var (name, bytes) in encodings)
        {
            if (file == "observations.csv" && name.StartsWith("GBK", StringComparison.Ordinal) is false || file != "observations.csv")
            {
                var fault = Assert.Single(new SoundPackage().WithBytes(file, bytes).Read().Faults);

                Assert.Equal((file, FaultKind.NotUtf8), (fault.File, fault.Kind));
                Assert.Contains(name, fault.ToText(CultureInfo.GetCultureInfo("zh-CN")), StringComparison.Ordinal);
                Assert.Contains(name, fault.ToText(CultureInfo.InvariantCulture), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void WrongEncoding_NamesTheFirstLineThatShowsIt()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var text = "unit,unit_type,name_zh,name_en\nU1,ENF,A,Bureau A\nU2,ENF,乙局,Bureau B\nU3,GEN,丙办,Office C\n";

        var fault = Assert.Single(new SoundPackage().WithBytes("units.csv", Encoding.GetEncoding("GBK").GetBytes(text)).Read().Faults);

        Assert.Equal(3, fault.Line);
    }

    [Theory]
    [InlineData("Qualité")]
    [InlineData("Département de la sécurité")]
    [InlineData("Münchner Behörde für Straßen")]
    public void Latin1_IsNamed(string name)
    {
        var bytes = Encoding.Latin1.GetBytes($"unit,unit_type,name_zh,name_en\nU1,ENF,A,{name}\nU2,ENF,B,B\nU3,GEN,C,C\n");

        var fault = Assert.Single(new SoundPackage().WithBytes("units.csv", bytes).Read().Faults);

        Assert.Equal((2, FaultKind.NotUtf8), (fault.Line, fault.Kind));
        Assert.Contains("ISO-8859-1 / Windows-1252", fault.ToText(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void LineEndsAndBlankLines_DoNotMatter()
    {
        var plain = new SoundPackage();
        var windows = new SoundPackage();
        var mac = new SoundPackage();
        var airy = new SoundPackage();
        foreach (var file in AllFiles.Select(f => f.Data).Where(f => f != "scheme.json"))
        {
            windows.WithBytes(file, Encoding.UTF8.GetBytes(plain.Text(file).Replace("\n", "\r\n", StringComparison.Ordinal)));
            mac.WithBytes(file, Encoding.UTF8.GetBytes(plain.Text(file).Replace("\n", "\r", StringComparison.Ordinal)));
            airy.WithBytes(file, Encoding.UTF8.GetBytes("\n\r\n" + plain.Text(file).Replace("\n", "\n\n", StringComparison.Ordinal).TrimEnd('\n')));
        }

        Assert.Equal(Hash(plain), Hash(windows));
        Assert.Equal(Hash(plain), Hash(mac));
        Assert.Equal(Hash(plain), Hash(airy));
    }

    [Fact]
    public void LinesAreCountedThroughQuotedLineBreaks()
    {
        var package = new SoundPackage().With("units.csv", "2", "U1,ENF,\"甲\n局\",Bureau A,yes").With("units.csv", "3", "U2,ENF,乙局,Bureau B,maybe");

        var fault = Assert.Single(package.Read().Faults);

        Assert.Equal(4, fault.Line);
        Assert.Equal("甲\n局", new SoundPackage().With("units.csv", "2", "U1,ENF,\"甲\n局\",Bureau A,yes").Read().Package!.Units[0].NameZh);
    }

    [Fact]
    public void SeveralFaults_AreAllListedInTheOrderOfFilesAndLines()
    {
        var result = new SoundPackage()
            .With("scheme.json", "14", "  \"topGradeShare\": 30")
            .With("nodes.csv", "11", "B3,B,述法测评,Rating,,MEDIAN,,guess,")
            .With("nodes.csv", "end", "R2,,又一根,Another root,,SCORE,,,")
            .With("weights.csv", "4", "A2,*,-10")
            .With("weights.csv", "end", "Z9,*,1%")
            .With("units.csv", "4", "U3,GEN,丙办,Office C,maybe")
            .With("observations.csv", "2", "U9,Z9,waiting,92%,８８,1e3,x")
            .With("observations.csv", "7", "U1,B2,value,,7,6,")
            .With("adjusters.csv", "2", "BON-1,bonus,加分,Bonus,-3,")
            .With("adjustments.csv", "3", "U1,PEN-9,penalty,-0.5,")
            .Read();

        Assert.Null(result.Package);
        Assert.Equal(
            [
                ("scheme.json", 14, FaultKind.SchemeValue),
                ("nodes.csv", 11, FaultKind.UnknownMissing),
                ("nodes.csv", 11, FaultKind.UnknownRule),
                ("nodes.csv", 14, FaultKind.TwoRoots),
                ("weights.csv", 4, FaultKind.NegativeWeight),
                ("weights.csv", 13, FaultKind.NumberPercent),
                ("weights.csv", 13, FaultKind.UnknownNode),
                ("units.csv", 4, FaultKind.UnknownRanked),
                ("adjusters.csv", 2, FaultKind.NegativeCap),
                ("observations.csv", 2, FaultKind.UnknownUnit),
                ("observations.csv", 2, FaultKind.UnknownIndicator),
                ("observations.csv", 2, FaultKind.UnknownState),
                ("observations.csv", 2, FaultKind.NumberPercent),
                ("observations.csv", 2, FaultKind.NumberFullWidth),
                ("observations.csv", 2, FaultKind.NumberExponent),
                ("observations.csv", 2, FaultKind.DetailNotJson),
                ("observations.csv", 7, FaultKind.NumeratorAboveDenominator),
                ("adjustments.csv", 3, FaultKind.NegativePoints),
                ("adjustments.csv", 3, FaultKind.UnknownAdjuster),
            ],
            result.Faults.Select(f => (f.File, f.Line, f.Kind)));
    }

    [Fact]
    public void AdjustmentsWithoutAdjusters_CountUncappedAndRoundTrip()
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["scheme.json"] = """{"code":"T","version":"1","rounding":"points-2-half-up","grades":[["A",90],["B",0]]}"""u8.ToArray(),
            ["nodes.csv"] = "code,parent,name_zh,name_en,aggregation,rule,rule_params,missing\nR,,根,Root,,,,\nI,R,项,Item,,SCORE,,\n"u8.ToArray(),
            ["weights.csv"] = "code,unit_type,weight\nI,*,1\n"u8.ToArray(),
            ["units.csv"] = "unit,unit_type,name_zh,name_en\nU,T,单位,Unit\n"u8.ToArray(),
            ["observations.csv"] = "unit,indicator,state,value,numerator,denominator,detail\nU,I,,80,,,\n"u8.ToArray(),
            ["adjustments.csv"] = "unit,code,kind,points,detail\nU,BON-9,bonus,12.5,\nU,VET-9,veto,,\"{\"\"grade\"\":\"\"B\"\"}\"\n"u8.ToArray(),
        };
        var read = PackageReader.Read(PackageFiles.InMemory(files));
        Assert.Empty(read.Faults);
        var run = ScoringEngine.Score(read.Package!);
        Assert.Equal(92.5m, run.Results[0].Total);
        Assert.Equal("B", run.Results[0].Grade);
        var again = PackageReader.Read(PackageFiles.InMemory(PackageWriter.Write(read.Package!)));
        Assert.Equal(run.OutputHash, ScoringEngine.Score(again.Package!).OutputHash);
    }

    [Fact]
    public void UnreadableScheme_StillListsTheFaultsOfOtherFilesAndNoFalseOnes()
    {
        var result = new SoundPackage().With("scheme.json", "8", "  \"rounding\": points").With("weights.csv", "4", "A2,*,-10").Read();

        Assert.Equal([("scheme.json", 8), ("weights.csv", 4)], result.Faults.Select(f => (f.File, f.Line)));
    }

    [Fact]
    public void BadColumns_DragNoFaultsAlong()
    {
        Assert.Single(new SoundPackage().With("nodes.csv", "1", "code,parent,name_zh,name_en,aggregation,rule,rule_params,absent,evidence").Read().Faults);
        Assert.Single(new SoundPackage().With("units.csv", "1", "unit,unit_type,name_zh,name_en,name_en").Read().Faults);
        Assert.Single(new SoundPackage().With("adjusters.csv", "1", "code,kind,name_zh,name_en,limit,rule_params").Read().Faults);
    }

    [Theory]
    [InlineData("nodes.csv", "4", "A1,A,办结率,Closing rate,,RATIO,{},skip")]
    [InlineData("nodes.csv", "3", "A,R,\"甲\"组,Group A,,,,,")]
    [InlineData("units.csv", "2", "U1,ENF,甲局")]
    [InlineData("units.csv", "2", "U1,ENF,甲\"局,Bureau A,yes")]
    [InlineData("adjusters.csv", "2", "BON-1,bonus,加分")]
    public void RowThatIsPassedOver_DragsNoFaultsAlong(string file, string line, string text)
    {
        var fault = Assert.Single(new SoundPackage().With(file, line, text).Read().Faults);

        Assert.Equal((file, line), (fault.File, fault.Line.ToString(CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void ColumnsInAnotherOrder_AndUnknownOnes_AreRead()
    {
        var result = new SoundPackage().WithText(
            "units.csv", "remark,name_en,ranked,unit_type,name_zh,unit,\nx,Bureau A,,ENF,甲局,U1,\ny,Bureau B,,ENF,乙局,U2,\nz,Office C,no,GEN,丙办,U3,").Read();

        Assert.Equal(Hash(new SoundPackage()), ScoringEngine.Score(result.Package!).InputHash);
        Assert.Equal("问卷, 第三方", result.Package!.Scheme.Find("A2")!.Description["evidence"]);
        Assert.Equal("R", result.Package.Scheme.Find("A")!.Parent!.ToString());
    }

    [Fact]
    public void OptionalKeysOfTheScheme_HaveDefaults()
    {
        var scheme = new SoundPackage().WithText("scheme.json", """{"code":"C","version":"V","rounding":"points-2-half-up","grades":[["合格",0],["良好",-1],["优秀",-2],["不合格",-3]]}""")
            .Read().Package!.Scheme;

        Assert.Equal(("C", "V", string.Empty, string.Empty), (scheme.Code, scheme.Version, scheme.NameZh, scheme.NameEn));
        Assert.Equal((null, null), (scheme.ValidFrom, scheme.ValidTo));
        Assert.True(scheme.Ranking.ByUnitType);
        Assert.False(scheme.Ranking.Dense);
        Assert.Empty(scheme.Ranking.TieBreak);
        Assert.Null(scheme.Grades.TopShare);
    }

    [Theory]
    [InlineData("+82.4", "82.4")]
    [InlineData("-0", "0")]
    [InlineData("000000000000000000000000082.4", "82.4")]
    [InlineData("82.40000000000000000000000000000000000", "82.4")]
    [InlineData("999999999999999.9999999999999", "999999999999999.9999999999999")]
    [InlineData("-999999999999999.9999999999999", "-999999999999999.9999999999999")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("123456789012345678", null)]
    public void PlainDecimals_AreReadExactly(string text, string? number)
    {
        var result = new SoundPackage().With("observations.csv", "3", $"U1,A2,,{text},,,").Read();

        if (number is null)
        {
            Assert.Equal(FaultKind.NumberTooLarge, Assert.Single(result.Faults).Kind);
        }
        else
        {
            Assert.Empty(result.Faults);
            var observation = result.Package!.ObservationOf(result.Package.PlaceOf("U1"), result.Package.Scheme.Find("A2")!.Ordinal);
            Assert.Equal(decimal.Parse(number, CultureInfo.InvariantCulture), observation.Value);
        }
    }

    [Fact]
    public void AdjustersInAnotherOrder_GiveTheSameFaults()
    {
        var rows = new[] { "NET,net,净值,Net,,\"{\"\"min\"\":-8,\"\"max\"\":5}\"", "NET,bonus,加分,Bonus,3," };
        foreach (var order in new[] { rows, rows.Reverse() })
        {
            var result = new SoundPackage().Without("adjustments.csv")
                .WithText("adjusters.csv", "code,kind,name_zh,name_en,cap,rule_params\n" + string.Join('\n', order)).Read();

            Assert.Equal((FaultKind.AdjusterTwice, 3), (Assert.Single(result.Faults).Kind, result.Faults[0].Line));
        }
    }

    [Fact]
    public void FolderAndZip_GiveTheSamePackage()
    {
        var files = new SoundPackage().Files();
        var folder = Directory.CreateTempSubdirectory("package");
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                File.WriteAllBytes(Path.Combine(folder.FullName, name), bytes);
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        long read = 0;
        var expected = Hash(new SoundPackage());
        Assert.Equal(expected, ScoringEngine.Score(PackageReader.Read(PackageFiles.Folder(folder.FullName, n => read += n)).Package!).InputHash);
        zip.Position = 0;
        Assert.Equal(expected, ScoringEngine.Score(PackageReader.Read(PackageFiles.Zip(zip)).Package!).InputHash);
        Assert.True(read > 1000);
        folder.Delete(recursive: true);
    }

    private static string Hash(SoundPackage package)
    {
        var result = package.Read();
        Assert.Empty(result.Faults);
        return ScoringEngine.Score(result.Package!).InputHash;
    }
}
