"""Signs at the end of the name of a place, where blanks part no words: "青岭市", "北浜町"."""

from __future__ import annotations

PLACE_SIGNS = {"zh": "市县縣镇鎮乡鄉村区區省", "ja": "市町村区県"}
"""Signs for a town, a village, a county or a province."""
NO_NAME_BEFORE = "场場民庄莊委役议議長长政公国國立内外"
"""Signs before which these are the first of another word: 市场, 村民."""
NO_PLACES = {
    "zh": "城市 都市 超市 股市 楼市 樓市 车市 上市 夜市 门市 全市 本市 该市 我市 两市 各市 外市 "
    "地区 地區 社区 社區 景区 灾区 災區 山区 山區 市区 市區 小区 小區 校区 园区 園區 郊区 城区 "
    "辖区 新区 库区 片区 厂区 学区 住区 治区 特区 全区 该区 本区 战区 牧区 林区 "
    "农村 農村 乡村 鄉村 全村 该村 本村 山村 渔村 城镇 城鎮 全镇 该镇 全县 该县 本县 各县 "
    "可节省 能节省 节省 節省 商业区 居民区 住宅区 "
    "全省 本省 该省 外省 各省 家乡 家鄉 故乡 故鄉 老乡",
    "ja": "都市 同市 本市 全市 当市 各市 他市 地区 同区 校区 学区 全区 各区 農村 漁村 山村 同村 "
    "寒村 下町 港町 同町 各町 全県 同県 各県 他県 本県 当県",
}
"""Words with such a sign at their end that name no place, or only the one that was named."""
