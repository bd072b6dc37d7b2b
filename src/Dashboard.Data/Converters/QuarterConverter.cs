using Dashboard.Domain.Calendar;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Dashboard.Data.Converters;

/// <summary>Quarters are stored as <c>2026Q3</c>, which sorts as text in the order of time.</summary>
internal sealed class QuarterConverter()
    : ValueConverter<Quarter, string>(quarter => quarter.ToString(), stored => Quarter.Parse(stored));
