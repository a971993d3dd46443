<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>About</source>
            <translation>정보</translation>
        </message>
        <message>
            <source>About Diptych</source>
            <translation>Diptych 정보</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Diptych {version}</source>
            <translation>Diptych {version}</translation>
        </message>
        <message>
            <source>Installed packages</source>
            <translation>설치된 패키지</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>라이선스</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>패키지</translation>
        </message>
        <message>
            <source>Shows two reports of one event side by side and marks what they share. Everything happens on this computer; only an address that you give is fetched. Free software under the MIT licence.</source>
            <translation>한 사건을 다룬 보고서 두 편을 나란히 보여 주고 겹치는 내용을 표시합니다. 모든 작업은 이 컴퓨터에서 이루어지며, 직접 입력한 주소만 가져옵니다. MIT 라이선스를 따르는 자유 소프트웨어입니다.</translation>
        </message>
        <message>
            <source>Sources and licences</source>
            <translation>출처와 라이선스</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>버전</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;About Diptych</source>
            <translation>Diptych 정보(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Bands of passages told elsewhere</source>
            <translation>다른 위치에 나온 구절의 띠(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Close reports</source>
            <translation>보고서 닫기(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Commands…</source>
            <translation>명령(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>복사(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Dark theme</source>
            <translation>어두운 테마(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Dates</source>
            <translation>날짜(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>편집(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Events</source>
            <translation>사건(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>내보내기(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Facilities</source>
            <translation>시설(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Figures</source>
            <translation>수치(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>파일(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Finding at the text cursor</source>
            <translation>커서 위치의 결과(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Findings</source>
            <translation>결과(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Find…</source>
            <translation>찾기(&amp;F)…</translation>
        </message>
        <message>
            <source>&amp;Fold clutter</source>
            <translation>군더더기 접기(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>이동(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>도움말(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;High contrast</source>
            <translation>고대비(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>단축키(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Kinds</source>
            <translation>종류(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Kind…</source>
            <translation>종류 바꾸기(&amp;K)…</translation>
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation>글자 크게(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Library…</source>
            <translation>보관함(&amp;L)…</translation>
        </message>
        <message>
            <source>&amp;Link passages</source>
            <translation>구절 연결(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Mark selection as a name…</source>
            <translation>선택한 부분을 이름으로 지정(&amp;M)…</translation>
        </message>
        <message>
            <source>&amp;Mark the selection</source>
            <translation>선택한 부분 표시(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Marks</source>
            <translation>표시(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Names</source>
            <translation>이름(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Nationalities</source>
            <translation>국적(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Next marked passage</source>
            <translation>다음 표시 구절(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Next mention</source>
            <translation>다음 언급(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Open two reports…</source>
            <translation>보고서 두 편 열기(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Organisations</source>
            <translation>단체(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Overview</source>
            <translation>개요(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Pair the passages…</source>
            <translation>구절 짝짓기(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Passages</source>
            <translation>구절(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Paste as report</source>
            <translation>보고서로 붙여넣기(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Persons</source>
            <translation>인물(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Previous mention</source>
            <translation>이전 언급(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>인쇄(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>끝내기(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Quotes</source>
            <translation>인용(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>다시 실행(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Remove the mark</source>
            <translation>표시 지우기(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Rename…</source>
            <translation>이름 바꾸기(&amp;R)…</translation>
        </message>
        <message>
            <source>&amp;Same as…</source>
            <translation>같은 대상으로 묶기(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Smaller text</source>
            <translation>글자 작게(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Stop looking for names</source>
            <translation>이름 찾기 중지(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Swap sides</source>
            <translation>좌우 바꾸기(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>실행 취소(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Usual text size</source>
            <translation>기본 글자 크기(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>보기(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Withdraw a decision</source>
            <translation>결정 거두기(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Wording</source>
            <translation>표현(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Works</source>
            <translation>작품(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Write a note</source>
            <translation>메모 쓰기(&amp;W)</translation>
        </message>
        <message>
            <source>Co&amp;rrect</source>
            <translation>바로잡기(&amp;R)</translation>
        </message>
        <message>
            <source>Copy with s&amp;ource</source>
            <translation>출처와 함께 복사(&amp;O)</translation>
        </message>
        <message>
            <source>Fi&amp;ndings</source>
            <translation>결과(&amp;N)</translation>
        </message>
        <message>
            <source>Find ne&amp;xt</source>
            <translation>다음 찾기(&amp;X)</translation>
        </message>
        <message>
            <source>Find pre&amp;vious</source>
            <translation>이전 찾기(&amp;V)</translation>
        </message>
        <message>
            <source>Fold the clutter at the te&amp;xt cursor</source>
            <translation>커서 위치의 군더더기 접기(&amp;X)</translation>
        </message>
        <message>
            <source>Go &amp;back, or let go of the name</source>
            <translation>돌아가기 또는 이름 놓기(&amp;B)</translation>
        </message>
        <message>
            <source>Hold in the whole &amp;collection</source>
            <translation>보관함 전체에 적용(&amp;C)</translation>
        </message>
        <message>
            <source>Hold in this &amp;pair</source>
            <translation>이 두 편에만 적용(&amp;P)</translation>
        </message>
        <message>
            <source>Hold in this art&amp;icle</source>
            <translation>이 기사에 적용(&amp;I)</translation>
        </message>
        <message>
            <source>L&amp;ight theme</source>
            <translation>밝은 테마(&amp;I)</translation>
        </message>
        <message>
            <source>La&amp;ws</source>
            <translation>법률(&amp;W)</translation>
        </message>
        <message>
            <source>Mark &amp;all kinds</source>
            <translation>모든 종류 표시(&amp;A)</translation>
        </message>
        <message>
            <source>Mark in &amp;blue</source>
            <translation>파란색으로 표시(&amp;B)</translation>
        </message>
        <message>
            <source>Mark in &amp;green</source>
            <translation>초록색으로 표시(&amp;G)</translation>
        </message>
        <message>
            <source>Mark in &amp;orange</source>
            <translation>주황색으로 표시(&amp;O)</translation>
        </message>
        <message>
            <source>Mark in &amp;violet</source>
            <translation>보라색으로 표시(&amp;V)</translation>
        </message>
        <message>
            <source>Mark in &amp;yellow</source>
            <translation>노란색으로 표시(&amp;Y)</translation>
        </message>
        <message>
            <source>Mark in pin&amp;k</source>
            <translation>분홍색으로 표시(&amp;K)</translation>
        </message>
        <message>
            <source>More menus</source>
            <translation>메뉴 더 보기</translation>
        </message>
        <message>
            <source>More tools</source>
            <translation>도구 더 보기</translation>
        </message>
        <message>
            <source>N&amp;ot the same…</source>
            <translation>같은 대상이 아님(&amp;O)…</translation>
        </message>
        <message>
            <source>Ne&amp;xt finding</source>
            <translation>다음 결과(&amp;X)</translation>
        </message>
        <message>
            <source>Nearest mention in the &amp;other report</source>
            <translation>다른 보고서의 가장 가까운 언급(&amp;O)</translation>
        </message>
        <message>
            <source>Next &amp;matched passage</source>
            <translation>다음 대응 구절(&amp;M)</translation>
        </message>
        <message>
            <source>Next &amp;way of scrolling</source>
            <translation>다음 스크롤 방식(&amp;W)</translation>
        </message>
        <message>
            <source>No&amp;tes</source>
            <translation>메모(&amp;T)</translation>
        </message>
        <message>
            <source>Not a &amp;name</source>
            <translation>이름이 아님(&amp;N)</translation>
        </message>
        <message>
            <source>Not a m&amp;atch</source>
            <translation>대응하지 않음(&amp;A)</translation>
        </message>
        <message>
            <source>Open an &amp;address…</source>
            <translation>주소 열기(&amp;A)…</translation>
        </message>
        <message>
            <source>Open on the &amp;left…</source>
            <translation>왼쪽에 열기(&amp;L)…</translation>
        </message>
        <message>
            <source>Open on the &amp;right…</source>
            <translation>오른쪽에 열기(&amp;R)…</translation>
        </message>
        <message>
            <source>Opened &amp;before</source>
            <translation>최근에 연 보고서(&amp;B)</translation>
        </message>
        <message>
            <source>P&amp;in both places together</source>
            <translation>두 위치를 함께 고정(&amp;I)</translation>
        </message>
        <message>
            <source>P&amp;laces</source>
            <translation>장소(&amp;L)</translation>
        </message>
        <message>
            <source>P&amp;references…</source>
            <translation>환경 설정(&amp;R)…</translation>
        </message>
        <message>
            <source>Pre&amp;vious finding</source>
            <translation>이전 결과(&amp;V)</translation>
        </message>
        <message>
            <source>Pre&amp;vious marked passage</source>
            <translation>이전 표시 구절(&amp;V)</translation>
        </message>
        <message>
            <source>Preview of this report alo&amp;ne…</source>
            <translation>이 보고서만 미리 보기(&amp;N)…</translation>
        </message>
        <message>
            <source>Previous m&amp;atched passage</source>
            <translation>이전 대응 구절(&amp;A)</translation>
        </message>
        <message>
            <source>Print pre&amp;view…</source>
            <translation>인쇄 미리 보기(&amp;V)…</translation>
        </message>
        <message>
            <source>S&amp;epia theme</source>
            <translation>세피아 테마(&amp;E)</translation>
        </message>
        <message>
            <source>Scroll &amp;aligned</source>
            <translation>맞춰서 스크롤(&amp;A)</translation>
        </message>
        <message>
            <source>Scroll each &amp;alone</source>
            <translation>따로 스크롤(&amp;A)</translation>
        </message>
        <message>
            <source>Scroll in &amp;proportion</source>
            <translation>비율대로 스크롤(&amp;P)</translation>
        </message>
        <message>
            <source>Show the &amp;sample pair</source>
            <translation>예제 보고서 보기(&amp;S)</translation>
        </message>
        <message>
            <source>Take the &amp;nearest pin away</source>
            <translation>가장 가까운 고정 풀기(&amp;N)</translation>
        </message>
        <message>
            <source>Theme of the s&amp;ystem</source>
            <translation>시스템 테마(&amp;Y)</translation>
        </message>
        <message>
            <source>To &amp;what matches in the other report</source>
            <translation>다른 보고서의 대응 위치로(&amp;W)</translation>
        </message>
        <message>
            <source>To the &amp;findings</source>
            <translation>결과로 이동(&amp;F)</translation>
        </message>
        <message>
            <source>To the &amp;left report</source>
            <translation>왼쪽 보고서로 이동(&amp;L)</translation>
        </message>
        <message>
            <source>To the &amp;right report</source>
            <translation>오른쪽 보고서로 이동(&amp;R)</translation>
        </message>
        <message>
            <source>To the next pa&amp;rt of the window</source>
            <translation>창의 다음 부분으로 이동(&amp;R)</translation>
        </message>
        <message>
            <source>To the previous part of the &amp;window</source>
            <translation>창의 이전 부분으로 이동(&amp;W)</translation>
        </message>
    </context>
    <context>
        <name>AddressBar</name>
        <message>
            <source>Address</source>
            <translation>주소</translation>
        </message>
        <message>
            <source>Address of a report on the web</source>
            <translation>웹에 있는 보고서의 주소</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Fetch</source>
            <translation>가져오기</translation>
        </message>
        <message>
            <source>Fetching the page</source>
            <translation>페이지를 가져오는 중</translation>
        </message>
        <message>
            <source>On the left</source>
            <translation>왼쪽에</translation>
        </message>
        <message>
            <source>On the right</source>
            <translation>오른쪽에</translation>
        </message>
        <message>
            <source>Only this page is fetched, nothing that it refers to.</source>
            <translation>이 페이지만 가져오며, 페이지가 가리키는 다른 것은 가져오지 않습니다.</translation>
        </message>
        <message>
            <source>Open an address</source>
            <translation>주소 열기</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>중지</translation>
        </message>
        <message>
            <source>Stop fetching the page</source>
            <translation>페이지 가져오기 중지</translation>
        </message>
        <message>
            <source>Where there is room</source>
            <translation>빈 쪽에</translation>
        </message>
        <message>
            <source>Where to open it</source>
            <translation>열 위치</translation>
        </message>
    </context>
    <context>
        <name>AskPopup</name>
        <message>
            <source>Choices</source>
            <translation>선택지</translation>
        </message>
        <message>
            <source>Nothing here matches.</source>
            <translation>맞는 항목이 없습니다.</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>확인</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>검색</translation>
        </message>
        <message>
            <source>Where this holds</source>
            <translation>적용 범위</translation>
        </message>
    </context>
    <context>
        <name>Attention</name>
        <message>
            <source>“{name}” is followed no longer.</source>
            <translation>“{name}”을(를) 더 이상 따라가지 않습니다.</translation>
        </message>
    </context>
    <context>
        <name>BackingUp</name>
        <message>
            <source>The library was not backed up. {reason}</source>
            <translation>보관함을 백업하지 못했습니다. {reason}</translation>
        </message>
    </context>
    <context>
        <name>Cataloguing</name>
        <message>
            <source>Added: {count}.</source>
            <translation>추가함: {count}편.</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>되돌리기</translation>
        </message>
        <message>
            <source>In the library already: {count}.</source>
            <translation>이미 보관함에 있음: {count}편.</translation>
        </message>
        <message>
            <source>Not read: {count}.</source>
            <translation>읽지 못함: {count}편.</translation>
        </message>
        <message>
            <source>Not tried: {count}.</source>
            <translation>시도하지 않음: {count}편.</translation>
        </message>
        <message>
            <source>One report was removed.</source>
            <translation>보고서 한 편을 뺐습니다.</translation>
        </message>
        <message>
            <source>from the library</source>
            <translation>보관함의 보고서</translation>
        </message>
        <message>
            <source>{count} reports were removed.</source>
            <translation>보고서 {count}편을 뺐습니다.</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>명령</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>무엇을 하시겠습니까?</translation>
        </message>
        <message>
            <source>{count} commands</source>
            <translation>명령 {count}개</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Choose a marked passage or a pairing first.</source>
            <translation>먼저 표시한 구절이나 짝지은 구절을 선택하세요.</translation>
        </message>
        <message>
            <source>Nothing is being looked for.</source>
            <translation>찾고 있는 것이 없습니다.</translation>
        </message>
        <message>
            <source>Nothing is marked in these reports yet.</source>
            <translation>이 보고서에는 아직 표시한 곳이 없습니다.</translation>
        </message>
        <message>
            <source>Open a report first.</source>
            <translation>먼저 보고서를 여세요.</translation>
        </message>
        <message>
            <source>Open two reports and wait until they are compared.</source>
            <translation>보고서 두 편을 열고 비교가 끝날 때까지 기다리세요.</translation>
        </message>
        <message>
            <source>Open two reports first.</source>
            <translation>먼저 보고서 두 편을 여세요.</translation>
        </message>
        <message>
            <source>There is no name, place or search to leave.</source>
            <translation>벗어날 이름이나 위치, 찾기가 없습니다.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>다시 실행할 것이 없습니다.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>취소할 것이 없습니다.</translation>
        </message>
        <message>
            <source>add missing name</source>
            <translation>추가 빠진 이름</translation>
        </message>
        <message>
            <source>archive collection history search all reports</source>
            <translation>보관 모음 기록 전체 검색</translation>
        </message>
        <message>
            <source>clipboard insert</source>
            <translation>클립보드 삽입</translation>
        </message>
        <message>
            <source>comment annotate</source>
            <translation>의견 주석 설명</translation>
        </message>
        <message>
            <source>day mode colours</source>
            <translation>주간 모드 색</translation>
        </message>
        <message>
            <source>delete correction</source>
            <translation>삭제 정정 취소</translation>
        </message>
        <message>
            <source>delete highlight</source>
            <translation>삭제 형광펜 지우기</translation>
        </message>
        <message>
            <source>dismiss delete name</source>
            <translation>무시 삭제 이름</translation>
        </message>
        <message>
            <source>example demo try</source>
            <translation>예제 데모 체험</translation>
        </message>
        <message>
            <source>exchange switch turn round</source>
            <translation>교환 전환 뒤집기</translation>
        </message>
        <message>
            <source>exit end</source>
            <translation>나가기 끝내기</translation>
        </message>
        <message>
            <source>file compare load</source>
            <translation>파일 비교 불러오기</translation>
        </message>
        <message>
            <source>hide collapse boilerplate</source>
            <translation>숨기기 접기 상용구</translation>
        </message>
        <message>
            <source>highlight annotate</source>
            <translation>형광펜 강조 주석</translation>
        </message>
        <message>
            <source>merge join names</source>
            <translation>병합 합치기 이름</translation>
        </message>
        <message>
            <source>new start over clear</source>
            <translation>새로 시작 비우기</translation>
        </message>
        <message>
            <source>night mode colours</source>
            <translation>야간 모드 색</translation>
        </message>
        <message>
            <source>panel sidebar</source>
            <translation>패널 사이드바</translation>
        </message>
        <message>
            <source>relate connect contradicts agrees</source>
            <translation>연결 관계 모순 일치</translation>
        </message>
        <message>
            <source>return leave</source>
            <translation>돌아가기 떠나기</translation>
        </message>
        <message>
            <source>save as pdf word html share</source>
            <translation>저장 다른 이름 pdf word html 공유</translation>
        </message>
        <message>
            <source>search look for</source>
            <translation>검색 찾아보기</translation>
        </message>
        <message>
            <source>settings options configure language font</source>
            <translation>설정 옵션 구성 언어 글꼴</translation>
        </message>
        <message>
            <source>shortcuts keyboard hotkeys help</source>
            <translation>단축키 키보드 도움말</translation>
        </message>
        <message>
            <source>split separate names</source>
            <translation>분리 나누기 이름</translation>
        </message>
        <message>
            <source>sync point anchor</source>
            <translation>동기화 지점 고정</translation>
        </message>
        <message>
            <source>synchronise scrolling mode lock</source>
            <translation>동기화 스크롤 방식 고정</translation>
        </message>
        <message>
            <source>version licences credits</source>
            <translation>버전 라이선스 정보</translation>
        </message>
        <message>
            <source>web page link url internet</source>
            <translation>웹 페이지 링크 url 인터넷</translation>
        </message>
        <message>
            <source>zoom in bigger font size</source>
            <translation>확대 크게 글자 크기</translation>
        </message>
        <message>
            <source>zoom out smaller font size</source>
            <translation>축소 작게 글자 크기</translation>
        </message>
        <message>
            <source>zoom reset font size</source>
            <translation>확대 초기화 글자 크기</translation>
        </message>
    </context>
    <context>
        <name>Core</name>
        <message>
            <source>A batch writes {0}, not “{1}”.</source>
            <translation>일괄 처리는 “{1}”이(가) 아니라 {0}을(를) 씁니다.</translation>
        </message>
        <message>
            <source>Another date of the text shows whether the day or the month comes first.</source>
            <translation>본문의 다른 날짜로 보아 일과 월 가운데 무엇이 먼저인지 알 수 있습니다.</translation>
        </message>
        <message>
            <source>Both are known names of one and the same.</source>
            <translation>둘 다 같은 대상을 가리키는 알려진 이름입니다.</translation>
        </message>
        <message>
            <source>Dates with full stops name the day first.</source>
            <translation>마침표로 나눈 날짜는 일을 먼저 씁니다.</translation>
        </message>
        <message>
            <source>Day and month stand in the dateline, the year in the copyright line.</source>
            <translation>월일은 발신지 줄에, 연도는 저작권 줄에 나옵니다.</translation>
        </message>
        <message>
            <source>Fetching {0} was cancelled.</source>
            <translation>{0} 가져오기를 취소했습니다.</translation>
        </message>
        <message>
            <source>Hardly any article text was found in this page; the whole page is shown.</source>
            <translation>이 페이지에서 기사 본문을 거의 찾지 못해 페이지 전체를 보여 줍니다.</translation>
        </message>
        <message>
            <source>It is not yet read.</source>
            <translation>아직 읽지 않았습니다.</translation>
        </message>
        <message>
            <source>It is open whether the day or the month comes first, so only the year is given.</source>
            <translation>일과 월의 순서를 알 수 없어 연도만 적습니다.</translation>
        </message>
        <message>
            <source>It is the first line.</source>
            <translation>첫 줄입니다.</translation>
        </message>
        <message>
            <source>Line {0} of {1} is not a pair. Write the left and the right file with a tab between them, then if you like the two dates and the two outlets.</source>
            <translation>{1}의 {0}번째 줄은 짝이 아닙니다. 왼쪽과 오른쪽 파일을 탭으로 나누어 쓰고, 원하면 두 날짜와 두 매체를 이어 쓰세요.</translation>
        </message>
        <message>
            <source>Looked for when two reports are compared.</source>
            <translation>보고서 두 편을 비교할 때 찾습니다.</translation>
        </message>
        <message>
            <source>Looking for names could not begin ({0}). Close other programs to make room, then try again.</source>
            <translation>이름 찾기를 시작하지 못했습니다({0}). 다른 프로그램을 닫아 여유를 만든 뒤 다시 시도하세요.</translation>
        </message>
        <message>
            <source>Named after the page's social media account.</source>
            <translation>페이지의 소셜 미디어 계정에서 알아냈습니다.</translation>
        </message>
        <message>
            <source>No language model is installed and chosen for the language of this report ({0}).</source>
            <translation>이 보고서의 언어({0})에 맞는 언어 모델이 설치되어 있거나 선택되어 있지 않습니다.</translation>
        </message>
        <message>
            <source>Numeric dates in this language name the day first.</source>
            <translation>이 언어에서는 숫자 날짜에 일을 먼저 씁니다.</translation>
        </message>
        <message>
            <source>One form has only the initial of the given name.</source>
            <translation>한쪽은 이름의 머리글자만 씁니다.</translation>
        </message>
        <message>
            <source>One form has the family name first, the other last.</source>
            <translation>한쪽은 성을 앞에, 다른 쪽은 뒤에 씁니다.</translation>
        </message>
        <message>
            <source>One form is in pinyin, the other in Wade-Giles.</source>
            <translation>한쪽은 한어병음, 다른 쪽은 웨이드-자일스 표기입니다.</translation>
        </message>
        <message>
            <source>One form is the other in Latin letters.</source>
            <translation>한쪽은 다른 쪽을 로마자로 적은 것입니다.</translation>
        </message>
        <message>
            <source>One form may be in pinyin, the other in Wade-Giles.</source>
            <translation>한쪽은 한어병음, 다른 쪽은 웨이드-자일스 표기일 수 있습니다.</translation>
        </message>
        <message>
            <source>One of the two passages is gone or was rewritten.</source>
            <translation>두 구절 가운데 하나가 없어졌거나 고쳐졌습니다.</translation>
        </message>
        <message>
            <source>Only dates in figures are looked for in the language of this report ({0}).</source>
            <translation>이 보고서의 언어({0})에서는 숫자로 쓴 날짜만 찾습니다.</translation>
        </message>
        <message>
            <source>Only one form has “Jr.” or the like; it may be father and son.</source>
            <translation>한쪽에만 “Jr.” 따위가 붙어 있어 아버지와 아들일 수 있습니다.</translation>
        </message>
        <message>
            <source>Only the beginning of the article is in this page; the rest is behind a paywall.</source>
            <translation>이 페이지에는 기사 앞부분만 있고 나머지는 유료 구독자에게만 보입니다.</translation>
        </message>
        <message>
            <source>Only the first {0} of {1} pages were read.</source>
            <translation>{1}쪽 가운데 앞 {0}쪽만 읽었습니다.</translation>
        </message>
        <message>
            <source>Read from a date near the headline, which the page does not call the date of publication.</source>
            <translation>제목 가까이에 있는 날짜에서 읽었으며, 페이지가 발행일이라고 밝히지는 않습니다.</translation>
        </message>
        <message>
            <source>Read with the {0} first.</source>
            <translation>{0}을(를) 먼저 쓴 것으로 읽었습니다.</translation>
        </message>
        <message>
            <source>Remote images, scripts and frames were left out: not fetched, not run.</source>
            <translation>원격 이미지, 스크립트, 프레임은 가져오거나 실행하지 않고 뺐습니다.</translation>
        </message>
        <message>
            <source>Repeated headers, footers and page numbers were set apart.</source>
            <translation>되풀이되는 머리글, 바닥글, 쪽 번호를 따로 떼었습니다.</translation>
        </message>
        <message>
            <source>Scripts in the page were not run.</source>
            <translation>페이지의 스크립트를 실행하지 않았습니다.</translation>
        </message>
        <message>
            <source>Several bear the name {0}; {1} is who is meant, by title or as named next to it.</source>
            <translation>{0}(이)라는 이름이 여럿입니다. 직함이나 바로 옆의 이름으로 보아 {1}을(를) 가리킵니다.</translation>
        </message>
        <message>
            <source>Something went wrong.</source>
            <translation>문제가 생겼습니다.</translation>
        </message>
        <message>
            <source>Stated in a file beside the report.</source>
            <translation>보고서 옆의 파일에 적혀 있습니다.</translation>
        </message>
        <message>
            <source>Stated in the file's {0}.</source>
            <translation>파일의 {0}에 적혀 있습니다.</translation>
        </message>
        <message>
            <source>Stated in {0}.</source>
            <translation>{0}에 적혀 있습니다.</translation>
        </message>
        <message>
            <source>The address belongs to it.</source>
            <translation>주소가 이 매체의 것입니다.</translation>
        </message>
        <message>
            <source>The attached file {0} was not read.</source>
            <translation>첨부 파일 {0}은(는) 읽지 않았습니다.</translation>
        </message>
        <message>
            <source>The byline's address is at {0} and the page names {1}.</source>
            <translation>필자의 주소가 {0}이고 페이지에 {1}이(가) 나옵니다.</translation>
        </message>
        <message>
            <source>The byline's address is at {0}.</source>
            <translation>필자의 주소가 {0}입니다.</translation>
        </message>
        <message>
            <source>The corrections {0} cannot be read ({1}). Give a text file in TOML.</source>
            <translation>바로잡기 파일 {0}을(를) 읽을 수 없습니다({1}). TOML 텍스트 파일을 지정하세요.</translation>
        </message>
        <message>
            <source>The date of publication is not known to the day.</source>
            <translation>발행일을 날짜까지는 알 수 없습니다.</translation>
        </message>
        <message>
            <source>The date of publication is not known, and no full date stands before it.</source>
            <translation>발행일을 알 수 없고 앞에 온전한 날짜도 없습니다.</translation>
        </message>
        <message>
            <source>The date of publication is not known: {0} of {1} dates stay open.</source>
            <translation>발행일을 알 수 없어 날짜 {1}개 중 {0}개가 정해지지 않았습니다.</translation>
        </message>
        <message>
            <source>The date of publication is not known; counted from {0}, named before.</source>
            <translation>발행일을 알 수 없어 앞에 나온 {0}부터 셈했습니다.</translation>
        </message>
        <message>
            <source>The dateline credits {0}; another outlet may have carried the report.</source>
            <translation>발신지 줄에 {0}이(가) 나오지만 다른 매체가 실은 것일 수 있습니다.</translation>
        </message>
        <message>
            <source>The dateline has this date; the report may have appeared later.</source>
            <translation>발신지 줄의 날짜이며, 보고서는 더 늦게 나왔을 수 있습니다.</translation>
        </message>
        <message>
            <source>The dateline says “{0}” without a year.</source>
            <translation>발신지 줄에 연도 없이 “{0}”(이)라고 나옵니다.</translation>
        </message>
        <message>
            <source>The day on which the PDF was made.</source>
            <translation>PDF를 만든 날입니다.</translation>
        </message>
        <message>
            <source>The day on which the document was made.</source>
            <translation>문서를 만든 날입니다.</translation>
        </message>
        <message>
            <source>The encoding of {0} could not be recognised; name its encoding or save it as UTF-8.</source>
            <translation>{0}의 인코딩을 알아내지 못했습니다. 인코딩을 지정하거나 UTF-8로 저장하세요.</translation>
        </message>
        <message>
            <source>The format “{0}” is unknown. Choose one of: {1}.</source>
            <translation>“{0}” 형식을 알 수 없습니다. 다음 가운데 선택하세요: {1}.</translation>
        </message>
        <message>
            <source>The forms are much alike, but that alone does not make them one.</source>
            <translation>두 형태가 매우 비슷하지만 그것만으로 하나라고 할 수는 없습니다.</translation>
        </message>
        <message>
            <source>The forms are one slip of the keyboard apart.</source>
            <translation>두 형태는 자판을 한 번 잘못 누른 차이입니다.</translation>
        </message>
        <message>
            <source>The forms are spelt alike.</source>
            <translation>두 형태의 철자가 같습니다.</translation>
        </message>
        <message>
            <source>The forms differ as romanisations of Korean names do.</source>
            <translation>두 형태는 한국 이름의 로마자 표기 차이입니다.</translation>
        </message>
        <message>
            <source>The forms differ as romanisations of {0} do ({1}).</source>
            <translation>두 형태는 {0}의 로마자 표기 차이입니다({1}).</translation>
        </message>
        <message>
            <source>The forms differ in letters that stand for one sound ({0}).</source>
            <translation>두 형태는 같은 소리를 다른 글자로 적은 차이입니다({0}).</translation>
        </message>
        <message>
            <source>The forms differ only in a middle name.</source>
            <translation>두 형태는 가운데 이름만 다릅니다.</translation>
        </message>
        <message>
            <source>The forms differ only in abbreviations, in a title or in the ending of a company.</source>
            <translation>두 형태는 줄임말, 직함, 회사 이름 끝만 다릅니다.</translation>
        </message>
        <message>
            <source>The forms differ only in accents, capitals, spacing, hyphens or small words.</source>
            <translation>두 형태는 발음 구별 부호, 대문자, 띄어쓰기, 붙임표, 짧은 낱말만 다릅니다.</translation>
        </message>
        <message>
            <source>The forms differ only in accents.</source>
            <translation>두 형태는 발음 구별 부호만 다릅니다.</translation>
        </message>
        <message>
            <source>The forms differ only in capital letters.</source>
            <translation>두 형태는 대문자만 다릅니다.</translation>
        </message>
        <message>
            <source>The forms differ only in how letters with accents are written.</source>
            <translation>두 형태는 발음 구별 부호가 붙은 글자를 적는 방식만 다릅니다.</translation>
        </message>
        <message>
            <source>The forms differ only in spacing, hyphens, dots or capitals.</source>
            <translation>두 형태는 띄어쓰기, 붙임표, 점, 대문자만 다릅니다.</translation>
        </message>
        <message>
            <source>The front matter is not valid YAML and was not used.</source>
            <translation>머리말 정보가 올바른 YAML이 아니어서 쓰지 않았습니다.</translation>
        </message>
        <message>
            <source>The header of the page has this date.</source>
            <translation>페이지 머리에 이 날짜가 있습니다.</translation>
        </message>
        <message>
            <source>The index of words was damaged and has been made anew; nothing was lost.</source>
            <translation>낱말 색인이 손상되어 다시 만들었습니다. 잃은 것은 없습니다.</translation>
        </message>
        <message>
            <source>The language of this report is not known, and no language model is installed that could read it.</source>
            <translation>이 보고서의 언어를 알 수 없고, 읽을 수 있는 언어 모델도 설치되어 있지 않습니다.</translation>
        </message>
        <message>
            <source>The library {0} cannot be used ({1}).</source>
            <translation>보관함 {0}을(를) 사용할 수 없습니다({1}).</translation>
        </message>
        <message>
            <source>The library {0} cannot be written. Change its permissions or choose another folder.</source>
            <translation>보관함 {0}에 쓸 수 없습니다. 권한을 바꾸거나 다른 폴더를 선택하세요.</translation>
        </message>
        <message>
            <source>The library {0} could not be written because the disk is full. Free some space.</source>
            <translation>디스크가 가득 차 보관함 {0}에 쓰지 못했습니다. 공간을 비우세요.</translation>
        </message>
        <message>
            <source>The library {0} is being used by another window. Try again in a moment.</source>
            <translation>보관함 {0}을(를) 다른 창에서 사용하고 있습니다. 잠시 뒤 다시 시도하세요.</translation>
        </message>
        <message>
            <source>The library {0} is damaged ({1}). It can be set aside, so that a new one is begun.</source>
            <translation>보관함 {0}이(가) 손상되었습니다({1}). 따로 두고 새 보관함을 시작할 수 있습니다.</translation>
        </message>
        <message>
            <source>The library {0} is damaged ({1}). “diptych library backup --restore latest” goes back to the backup of {2} and keeps the damaged one beside it.</source>
            <translation>보관함 {0}이(가) 손상되었습니다({1}). “diptych library backup --restore latest”로 {2} 백업으로 되돌릴 수 있으며, 손상된 보관함은 옆에 남겨 둡니다.</translation>
        </message>
        <message>
            <source>The library {0} is open in another window. Close that window, then try again.</source>
            <translation>보관함 {0}이(가) 다른 창에 열려 있습니다. 그 창을 닫은 뒤 다시 시도하세요.</translation>
        </message>
        <message>
            <source>The library {0} was made by a newer version of Diptych. Install that version to use it.</source>
            <translation>보관함 {0}은(는) 더 새로운 버전의 Diptych로 만들었습니다. 쓰려면 그 버전을 설치하세요.</translation>
        </message>
        <message>
            <source>The line above the headline has the form of an outlet's name.</source>
            <translation>제목 위의 줄이 매체 이름의 꼴입니다.</translation>
        </message>
        <message>
            <source>The list of pairs {0} cannot be read ({1}). Give a text file in UTF-8 with one pair a line.</source>
            <translation>짝 목록 {0}을(를) 읽을 수 없습니다({1}). 한 줄에 한 쌍씩 적은 UTF-8 텍스트 파일을 지정하세요.</translation>
        </message>
        <message>
            <source>The message holds another message, which was not read.</source>
            <translation>메시지 안에 다른 메시지가 있으나 읽지 않았습니다.</translation>
        </message>
        <message>
            <source>The message was sent from there.</source>
            <translation>메시지를 보낸 곳입니다.</translation>
        </message>
        <message>
            <source>The name ends in {0}, but the content is {1}; it was read as that.</source>
            <translation>이름은 {0}(으)로 끝나지만 내용은 {1}이어서 그렇게 읽었습니다.</translation>
        </message>
        <message>
            <source>The name stands beside the date of publication and is no person's.</source>
            <translation>발행일 옆에 있는 이름이며 사람 이름이 아닙니다.</translation>
        </message>
        <message>
            <source>The number of jobs must be at least 1.</source>
            <translation>작업 수는 1 이상이어야 합니다.</translation>
        </message>
        <message>
            <source>The page around names it.</source>
            <translation>주변 페이지에 그 이름이 나옵니다.</translation>
        </message>
        <message>
            <source>The page's address holds this date.</source>
            <translation>페이지 주소에 이 날짜가 들어 있습니다.</translation>
        </message>
        <message>
            <source>The place where “{0}” was no name is gone.</source>
            <translation>“{0}”을(를) 이름이 아니라고 정한 위치가 없어졌습니다.</translation>
        </message>
        <message>
            <source>The report gives {0} and {1} together, one in brackets.</source>
            <translation>보고서가 {0}과(와) {1} 가운데 하나를 괄호에 넣어 함께 씁니다.</translation>
        </message>
        <message>
            <source>The report gives {0} in brackets after {1}.</source>
            <translation>보고서가 {1} 뒤 괄호 안에 {0}을(를) 적었습니다.</translation>
        </message>
        <message>
            <source>The report gives {0} in brackets as {1} in another script.</source>
            <translation>보고서가 괄호 안에 {0}을(를) 다른 문자로 쓴 {1}이라고 밝힙니다.</translation>
        </message>
        <message>
            <source>The report says that {0} is known as {1}.</source>
            <translation>보고서가 {0}은(는) {1}(으)로 불린다고 밝힙니다.</translation>
        </message>
        <message>
            <source>The report's dateline is marked “{0}”.</source>
            <translation>보고서의 발신지 줄에 “{0}”(이)라고 적혀 있습니다.</translation>
        </message>
        <message>
            <source>The sample reports are missing from {0}. Install the program again.</source>
            <translation>{0}에 예제 보고서가 없습니다. 프로그램을 다시 설치하세요.</translation>
        </message>
        <message>
            <source>The setting “{0}” cannot be used ({1}); its default is used.</source>
            <translation>설정 “{0}”을(를) 쓸 수 없어({1}) 기본값을 씁니다.</translation>
        </message>
        <message>
            <source>The setting “{0}” is unknown and is not used.</source>
            <translation>설정 “{0}”은(는) 알 수 없어 쓰지 않습니다.</translation>
        </message>
        <message>
            <source>The settings in {0} cannot be read ({1}); defaults are used. Correct the file.</source>
            <translation>{0}의 설정을 읽을 수 없어({1}) 기본값을 씁니다. 파일을 바로잡으세요.</translation>
        </message>
        <message>
            <source>The template {0} cannot be read: {1}. Choose a text file in UTF-8.</source>
            <translation>서식 파일 {0}을(를) 읽을 수 없습니다: {1}. UTF-8 텍스트 파일을 선택하세요.</translation>
        </message>
        <message>
            <source>The work on {0} ended unexpectedly, perhaps for want of memory. Try again with shorter reports.</source>
            <translation>{0} 작업이 뜻밖에 끝났습니다. 메모리가 모자랐을 수 있으니 더 짧은 보고서로 다시 시도하세요.</translation>
        </message>
        <message>
            <source>The {0} report shows that {1} is a name.</source>
            <translation>{0} 보고서로 보아 {1}은(는) 이름입니다.</translation>
        </message>
        <message>
            <source>There is no article “{0}” in the library. “diptych library list” shows the articles with their numbers.</source>
            <translation>보관함에 기사 “{0}”이(가) 없습니다. “diptych library list”로 기사와 번호를 볼 수 있습니다.</translation>
        </message>
        <message>
            <source>There is no collection “{0}”. “diptych library list --collections” shows those there are.</source>
            <translation>“{0}” 모음이 없습니다. “diptych library list --collections”로 모음을 볼 수 있습니다.</translation>
        </message>
        <message>
            <source>There is no good backup of the library in {0}.</source>
            <translation>{0}에 쓸 만한 보관함 백업이 없습니다.</translation>
        </message>
        <message>
            <source>There is no such day.</source>
            <translation>그런 날짜는 없습니다.</translation>
        </message>
        <message>
            <source>There is no text encoding called “{0}”; use a name such as utf-8, windows-1251 or cp949.</source>
            <translation>“{0}”이라는 텍스트 인코딩은 없습니다. utf-8, windows-1251, cp949 같은 이름을 쓰세요.</translation>
        </message>
        <message>
            <source>These are one given name in two languages.</source>
            <translation>같은 이름을 두 언어로 쓴 것입니다.</translation>
        </message>
        <message>
            <source>These are romanisations of one Korean family name.</source>
            <translation>같은 한국 성씨의 로마자 표기입니다.</translation>
        </message>
        <message>
            <source>These are spellings of one given name.</source>
            <translation>같은 이름의 다른 표기입니다.</translation>
        </message>
        <message>
            <source>This report is not in the library any more. Search again to see what is.</source>
            <translation>이 보고서는 이제 보관함에 없습니다. 다시 검색해 보세요.</translation>
        </message>
        <message>
            <source>What {0} sends is larger than the limit of {1} MB; save the report alone and open that file.</source>
            <translation>{0}에서 보내는 내용이 한도 {1}MB보다 큽니다. 보고서만 저장해 그 파일을 여세요.</translation>
        </message>
        <message>
            <source>Who speaks is not looked for in this language ({0}).</source>
            <translation>이 언어({0})에서는 화자를 찾지 않습니다.</translation>
        </message>
        <message>
            <source>a PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>a PostScript document</source>
            <translation>PostScript 문서</translation>
        </message>
        <message>
            <source>a Rich Text document</source>
            <translation>서식 있는 텍스트(RTF) 문서</translation>
        </message>
        <message>
            <source>a Word document</source>
            <translation>Word 문서</translation>
        </message>
        <message>
            <source>a Word document (DOCX)</source>
            <translation>Word 문서(DOCX)</translation>
        </message>
        <message>
            <source>a compressed archive</source>
            <translation>압축 파일</translation>
        </message>
        <message>
            <source>a document of an old Office version</source>
            <translation>옛 Office 버전의 문서</translation>
        </message>
        <message>
            <source>a saved web page (MHTML)</source>
            <translation>저장한 웹 페이지(MHTML)</translation>
        </message>
        <message>
            <source>an archive or another kind of Office document</source>
            <translation>압축 파일이나 다른 종류의 Office 문서</translation>
        </message>
        <message>
            <source>an e-mail message</source>
            <translation>전자우편 메시지</translation>
        </message>
        <message>
            <source>an image</source>
            <translation>이미지</translation>
        </message>
        <message>
            <source>{0} What you do now is not remembered.</source>
            <translation>{0} 지금 하는 작업은 기억되지 않습니다.</translation>
        </message>
        <message>
            <source>{0} answered with {1} ({2}); open the address in a browser and save the page from there.</source>
            <translation>{0}의 응답은 {1}({2})입니다. 브라우저에서 주소를 열어 페이지를 저장하세요.</translation>
        </message>
        <message>
            <source>{0} beside the report was not used: {1}.</source>
            <translation>보고서 옆의 {0}은(는) 쓰지 않았습니다: {1}.</translation>
        </message>
        <message>
            <source>{0} broke off or sent something damaged; try again.</source>
            <translation>{0}의 연결이 끊겼거나 손상된 내용을 보냈습니다. 다시 시도하세요.</translation>
        </message>
        <message>
            <source>{0} cannot be read.</source>
            <translation>{0}을(를) 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>{0} could not be fetched; try it in a browser and save the page from there.</source>
            <translation>{0}을(를) 가져오지 못했습니다. 브라우저에서 열어 페이지를 저장하세요.</translation>
        </message>
        <message>
            <source>{0} could not be reached; check the address and the connection to the internet.</source>
            <translation>{0}에 연결하지 못했습니다. 주소와 인터넷 연결을 확인하세요.</translation>
        </message>
        <message>
            <source>{0} could not be read ({1}); check the disk or the path and try again.</source>
            <translation>{0}을(를) 읽지 못했습니다({1}). 디스크나 경로를 확인하고 다시 시도하세요.</translation>
        </message>
        <message>
            <source>{0} could not be written ({1}). Choose another place.</source>
            <translation>{0}에 쓰지 못했습니다({1}). 다른 위치를 선택하세요.</translation>
        </message>
        <message>
            <source>{0} could not be written because its folder does not exist. Create the folder or choose another.</source>
            <translation>폴더가 없어 {0}에 쓰지 못했습니다. 폴더를 만들거나 다른 폴더를 선택하세요.</translation>
        </message>
        <message>
            <source>{0} could not be written because that disk is read-only. Choose another place.</source>
            <translation>읽기 전용 디스크라서 {0}에 쓰지 못했습니다. 다른 위치를 선택하세요.</translation>
        </message>
        <message>
            <source>{0} could not be written because the disk is full. Free some space or choose another place.</source>
            <translation>디스크가 가득 차 {0}에 쓰지 못했습니다. 공간을 비우거나 다른 위치를 선택하세요.</translation>
        </message>
        <message>
            <source>{0} could not be written: you may not write there. Choose another folder or change its permissions.</source>
            <translation>{0}에 쓸 권한이 없습니다. 다른 폴더를 선택하거나 권한을 바꾸세요.</translation>
        </message>
        <message>
            <source>{0} could not prove its identity (TLS), so nothing was fetched; check the address.</source>
            <translation>{0}의 신원(TLS)을 확인할 수 없어 가져오지 않았습니다. 주소를 확인하세요.</translation>
        </message>
        <message>
            <source>{0} did not answer fully within {1} seconds; try again later or save the page from a browser.</source>
            <translation>{0}이(가) {1}초 안에 응답을 마치지 않았습니다. 나중에 다시 시도하거나 브라우저에서 페이지를 저장하세요.</translation>
        </message>
        <message>
            <source>{0} does not exist; check the path.</source>
            <translation>{0}이(가) 없습니다. 경로를 확인하세요.</translation>
        </message>
        <message>
            <source>{0} has changed since it was last open.</source>
            <translation>{0}이(가) 마지막으로 연 뒤에 바뀌었습니다.</translation>
        </message>
        <message>
            <source>{0} holds no readable web page; save the page again or paste its text.</source>
            <translation>{0}에 읽을 수 있는 웹 페이지가 없습니다. 페이지를 다시 저장하거나 텍스트를 붙여넣으세요.</translation>
        </message>
        <message>
            <source>{0} holds no web page, or is damaged; save the page again from a browser.</source>
            <translation>{0}에 웹 페이지가 없거나 손상되었습니다. 브라우저에서 페이지를 다시 저장하세요.</translation>
        </message>
        <message>
            <source>{0} holds only a cookie or consent notice; accept it in a browser and save the article's page again.</source>
            <translation>{0}에는 쿠키나 동의 안내만 있습니다. 브라우저에서 동의한 다음 기사 페이지를 다시 저장하세요.</translation>
        </message>
        <message>
            <source>{0} holds only a subscription notice; open the full article in a browser and save it, or paste its text.</source>
            <translation>{0}에는 구독 안내만 있습니다. 브라우저에서 기사 전문을 열어 저장하거나 텍스트를 붙여넣으세요.</translation>
        </message>
        <message>
            <source>{0} is a PDF protected by a password; save a copy without the password and open that.</source>
            <translation>{0}은(는) 암호가 걸린 PDF입니다. 암호 없는 사본을 저장해 여세요.</translation>
        </message>
        <message>
            <source>{0} is a PDF without text, probably a scan; run text recognition (OCR) on it first.</source>
            <translation>{0}은(는) 텍스트가 없는 PDF로, 스캔한 것 같습니다. 먼저 문자 인식(OCR)을 하세요.</translation>
        </message>
        <message>
            <source>{0} is a database of another program, not a library of Diptych. Move it away or choose another folder.</source>
            <translation>{0}은(는) Diptych 보관함이 아니라 다른 프로그램의 데이터베이스입니다. 옮기거나 다른 폴더를 선택하세요.</translation>
        </message>
        <message>
            <source>{0} is a folder. Give the name of a file.</source>
            <translation>{0}은(는) 폴더입니다. 파일 이름을 지정하세요.</translation>
        </message>
        <message>
            <source>{0} is a folder; choose one file in it.</source>
            <translation>{0}은(는) 폴더입니다. 그 안의 파일을 하나 선택하세요.</translation>
        </message>
        <message>
            <source>{0} is a log-in page; log in with a browser and save the article's page, or paste its text.</source>
            <translation>{0}은(는) 로그인 페이지입니다. 브라우저에서 로그인해 기사 페이지를 저장하거나 텍스트를 붙여넣으세요.</translation>
        </message>
        <message>
            <source>{0} is an Office document protected by a password; save a copy without the password and open that.</source>
            <translation>{0}은(는) 암호가 걸린 Office 문서입니다. 암호 없는 사본을 저장해 여세요.</translation>
        </message>
        <message>
            <source>{0} is empty; choose a file that holds a report.</source>
            <translation>{0}은(는) 비어 있습니다. 보고서가 든 파일을 선택하세요.</translation>
        </message>
        <message>
            <source>{0} is gone or cannot be reached; what was kept of it is shown.</source>
            <translation>{0}이(가) 없어졌거나 열 수 없어 보관해 둔 내용을 보여 줍니다.</translation>
        </message>
        <message>
            <source>{0} is its address.</source>
            <translation>{0}이(가) 그 매체의 주소입니다.</translation>
        </message>
        <message>
            <source>{0} is larger than the limit of {1} MB; save the report alone to a smaller file.</source>
            <translation>{0}이(가) 한도 {1}MB보다 큽니다. 보고서만 더 작은 파일로 저장하세요.</translation>
        </message>
        <message>
            <source>{0} is made of the initials of {1}.</source>
            <translation>{0}은(는) {1}의 머리글자입니다.</translation>
        </message>
        <message>
            <source>{0} is no backup of a library that can be used. Choose another: “diptych library backup --list”.</source>
            <translation>{0}은(는) 쓸 수 있는 보관함 백업이 아닙니다. “diptych library backup --list”에서 다른 것을 선택하세요.</translation>
        </message>
        <message>
            <source>{0} is not a library that Diptych exported ({1}). Choose a file made by “diptych library export”.</source>
            <translation>{0}은(는) Diptych가 내보낸 보관함이 아닙니다({1}). “diptych library export”로 만든 파일을 선택하세요.</translation>
        </message>
        <message>
            <source>{0} is not a web address: only http:// and https:// addresses are fetched.</source>
            <translation>{0}은(는) 웹 주소가 아닙니다. http://와 https:// 주소만 가져옵니다.</translation>
        </message>
        <message>
            <source>{0} is not a web address; write it like https://example.org/report.</source>
            <translation>{0}은(는) 웹 주소가 아닙니다. https://example.org/report처럼 쓰세요.</translation>
        </message>
        <message>
            <source>{0} is not an ordinary file; save its contents to a file and open that.</source>
            <translation>{0}은(는) 일반 파일이 아닙니다. 내용을 파일로 저장해 여세요.</translation>
        </message>
        <message>
            <source>{0} is not text but binary data; choose a text, HTML, PDF, DOCX, Markdown or e-mail file.</source>
            <translation>{0}은(는) 텍스트가 아니라 이진 데이터입니다. 텍스트, HTML, PDF, DOCX, Markdown, 전자우편 파일을 선택하세요.</translation>
        </message>
        <message>
            <source>{0} is not valid {1} (first bad byte at {2}); name its encoding or save it as UTF-8.</source>
            <translation>{0}은(는) 올바른 {1}이(가) 아닙니다(첫 오류 바이트 위치 {2}). 인코딩을 지정하거나 UTF-8로 저장하세요.</translation>
        </message>
        <message>
            <source>{0} is one of the inputs. Give another name for the output.</source>
            <translation>{0}은(는) 입력 파일입니다. 출력 파일 이름을 다르게 지정하세요.</translation>
        </message>
        <message>
            <source>{0} is the address of {1}.</source>
            <translation>{0}은(는) {1}의 주소입니다.</translation>
        </message>
        <message>
            <source>{0} is the given name of {1}.</source>
            <translation>{0}은(는) {1}의 이름(성을 뺀 부분)입니다.</translation>
        </message>
        <message>
            <source>{0} is what {1} is called, and here nobody else is called so.</source>
            <translation>{0}은(는) {1}을(를) 부르는 이름이고, 여기서는 다른 누구도 그렇게 불리지 않습니다.</translation>
        </message>
        <message>
            <source>{0} is {1} with a word before the name.</source>
            <translation>{0}은(는) {1} 앞에 낱말이 붙은 것입니다.</translation>
        </message>
        <message>
            <source>{0} is {1}, not a report; give the address of a page, a text or a PDF.</source>
            <translation>{0}은(는) 보고서가 아니라 {1}입니다. 페이지, 텍스트, PDF의 주소를 지정하세요.</translation>
        </message>
        <message>
            <source>{0} is {1}, which cannot be read; save it as DOCX, PDF or plain text and open that.</source>
            <translation>{0}은(는) {1}(이)라서 읽을 수 없습니다. DOCX, PDF, 텍스트로 저장해 여세요.</translation>
        </message>
        <message>
            <source>{0} looks like {1} but is damaged; get a fresh copy or save it again.</source>
            <translation>{0}은(는) {1}처럼 보이지만 손상되었습니다. 새로 받거나 다시 저장하세요.</translation>
        </message>
        <message>
            <source>{0} may be short for {1}.</source>
            <translation>{0}은(는) {1}을(를) 줄인 것일 수 있습니다.</translation>
        </message>
        <message>
            <source>{0} may be {1}, but father and son have that name.</source>
            <translation>{0}은(는) {1}일 수 있지만 아버지와 아들의 이름이 같습니다.</translation>
        </message>
        <message>
            <source>{0} may be {1}, but others go by that name too.</source>
            <translation>{0}은(는) {1}일 수 있지만 그 이름으로 불리는 다른 대상도 있습니다.</translation>
        </message>
        <message>
            <source>{0} may be {1}, but others have that name too.</source>
            <translation>{0}은(는) {1}일 수 있지만 같은 이름을 가진 다른 대상도 있습니다.</translation>
        </message>
        <message>
            <source>{0} may be {1}, called by the given name.</source>
            <translation>{0}은(는) {1}을(를) 이름으로 부른 것일 수 있습니다.</translation>
        </message>
        <message>
            <source>{0} may not be read by you; change its permissions or copy it to a place of your own.</source>
            <translation>{0}을(를) 읽을 권한이 없습니다. 권한을 바꾸거나 직접 관리하는 위치로 복사하세요.</translation>
        </message>
        <message>
            <source>{0} met a defect of the program ({1}). Please report it.</source>
            <translation>{0}을(를) 처리하다 프로그램 결함을 만났습니다({1}). 알려 주시기 바랍니다.</translation>
        </message>
        <message>
            <source>{0} only asks whether you are a robot; open the article in a browser and save it, or paste its text.</source>
            <translation>{0}은(는) 로봇인지 묻기만 합니다. 브라우저에서 기사를 열어 저장하거나 텍스트를 붙여넣으세요.</translation>
        </message>
        <message>
            <source>{0} only refers to other pages in frames; open the frame with the article and save that.</source>
            <translation>{0}은(는) 프레임으로 다른 페이지를 가리킬 뿐입니다. 기사가 든 프레임을 열어 저장하세요.</translation>
        </message>
        <message>
            <source>{0} redirected more than {1} times; open the address in a browser and save the page from there.</source>
            <translation>{0}이(가) {1}번 넘게 다른 주소로 넘겼습니다. 브라우저에서 주소를 열어 페이지를 저장하세요.</translation>
        </message>
        <message>
            <source>{0} shows its text only by scripts, which are not run; save it from a browser as MHTML or paste its text.</source>
            <translation>{0}은(는) 스크립트로만 글을 보여 주는데, 스크립트는 실행하지 않습니다. 브라우저에서 MHTML로 저장하거나 텍스트를 붙여넣으세요.</translation>
        </message>
        <message>
            <source>{0} shows no text; check that it is the article's page, or paste the text.</source>
            <translation>{0}에 글이 없습니다. 기사 페이지가 맞는지 확인하거나 텍스트를 붙여넣으세요.</translation>
        </message>
        <message>
            <source>{0} stands for its team, {1}, the only one here that is called after it.</source>
            <translation>{0}은(는) 여기에서 그 이름을 딴 유일한 팀인 {1}을(를) 가리킵니다.</translation>
        </message>
        <message>
            <source>{0} unpacks to more than {1} MB, which no report does; save the report alone to a new file.</source>
            <translation>{0}을(를) 풀면 {1}MB가 넘습니다. 보고서는 그럴 수 없으니 보고서만 새 파일로 저장하세요.</translation>
        </message>
        <message>
            <source>{0} was exported by a newer version of Diptych. Install that version to import it.</source>
            <translation>{0}은(는) 더 새로운 버전의 Diptych에서 내보낸 것입니다. 가져오려면 그 버전을 설치하세요.</translation>
        </message>
        <message>
            <source>“rename” is about one name.</source>
            <translation>“rename”은 이름 하나에 쓰입니다.</translation>
        </message>
        <message>
            <source>“rename” needs the new name as “value”.</source>
            <translation>“rename”에는 새 이름을 “value”로 적어야 합니다.</translation>
        </message>
        <message>
            <source>“value” is not a text.</source>
            <translation>“value”가 텍스트가 아닙니다.</translation>
        </message>
        <message>
            <source>“{0}” and “{1}” are short for one name.</source>
            <translation>“{0}”과(와) “{1}”은(는) 같은 이름을 줄인 것입니다.</translation>
        </message>
        <message>
            <source>“{0}” does not occur here.</source>
            <translation>“{0}”은(는) 여기에 나오지 않습니다.</translation>
        </message>
        <message>
            <source>“{0}” does not stand where it was marked any more.</source>
            <translation>“{0}”이(가) 표시했던 자리에 더는 없습니다.</translation>
        </message>
        <message>
            <source>“{0}” holds nothing that could be a name.</source>
            <translation>“{0}”에는 이름이 될 만한 것이 없습니다.</translation>
        </message>
        <message>
            <source>“{0}” in {1} was not used: it is not what is expected there.</source>
            <translation>{1}의 “{0}”은(는) 맞지 않는 값이어서 쓰지 않았습니다.</translation>
        </message>
        <message>
            <source>“{0}” is about two names or more.</source>
            <translation>“{0}”은(는) 이름 둘 이상에 쓰입니다.</translation>
        </message>
        <message>
            <source>“{0}” is about two passages, the left report's first.</source>
            <translation>“{0}”은(는) 두 구절에 쓰이며 왼쪽 보고서의 것을 먼저 적습니다.</translation>
        </message>
        <message>
            <source>“{0}” is not a date; write it like 2024-10-22, 2024-10-22T13:08, 2024-10 or 2024.</source>
            <translation>“{0}”은(는) 날짜가 아닙니다. 2024-10-22, 2024-10-22T13:08, 2024-10, 2024처럼 쓰세요.</translation>
        </message>
        <message>
            <source>“{0}” is not a kind of name that this version knows.</source>
            <translation>“{0}”은(는) 이 버전이 아는 이름 종류가 아닙니다.</translation>
        </message>
        <message>
            <source>“{0}” is not found as a name here.</source>
            <translation>“{0}”을(를) 여기에서 이름으로 찾지 못했습니다.</translation>
        </message>
        <message>
            <source>“{0}” is short for “{1}”, the only one of that family name here.</source>
            <translation>“{0}”은(는) “{1}”의 짧은 형태로, 여기에서 그 성을 가진 유일한 사람입니다.</translation>
        </message>
        <message>
            <source>“{0}” is short for “{1}”, the only one of that name here.</source>
            <translation>“{0}”은(는) “{1}”을(를) 줄인 것으로, 여기에서 그 이름은 하나뿐입니다.</translation>
        </message>
        <message>
            <source>“{0}” is short for “{1}”, {2}.</source>
            <translation>“{0}”은(는) “{1}”을(를) 줄인 것입니다({2}).</translation>
        </message>
        <message>
            <source>“{0}” is short for “{1}”.</source>
            <translation>“{0}”은(는) “{1}”을(를) 줄인 것입니다.</translation>
        </message>
        <message>
            <source>“{0}” is the family name of “{1}”.</source>
            <translation>“{0}”은(는) “{1}”의 성입니다.</translation>
        </message>
        <message>
            <source>“{0}” is the {1} name of “{2}”.</source>
            <translation>“{0}”은(는) “{2}”의 이름({1})입니다.</translation>
        </message>
        <message>
            <source>“{0}” is “{1}” without a second family name.</source>
            <translation>“{0}”은(는) “{1}”에서 두 번째 성을 뺀 것입니다.</translation>
        </message>
        <message>
            <source>“{0}” is “{1}” without the first name.</source>
            <translation>“{0}”은(는) “{1}”에서 앞 이름을 뺀 것입니다.</translation>
        </message>
        <message>
            <source>“{0}” is “{1}”, named together with {2}.</source>
            <translation>“{0}”은(는) {2}와(과) 함께 언급된 “{1}”입니다.</translation>
        </message>
        <message>
            <source>“{0}” may be any of {1} articles. Give more letters of the number that “diptych library list” shows.</source>
            <translation>“{0}”에 맞는 기사가 {1}편입니다. “diptych library list”에 나오는 번호를 더 길게 쓰세요.</translation>
        </message>
        <message>
            <source>“{0}” means nothing here. Write {1}.</source>
            <translation>“{0}”은(는) 여기에서 뜻이 없습니다. {1}(이)라고 쓰세요.</translation>
        </message>
        <message>
            <source>“{0}” takes no “sides”: the first target stands in the left report.</source>
            <translation>“{0}”에는 “sides”를 쓰지 않습니다. 첫 대상은 왼쪽 보고서에 있습니다.</translation>
        </message>
        <message>
            <source>“{0}” takes no “value”.</source>
            <translation>“{0}”에는 “value”를 쓰지 않습니다.</translation>
        </message>
    </context>
    <context>
        <name>Correcting</name>
        <message>
            <source>Another name here is called “{name}” too. They stay two.</source>
            <translation>여기에는 “{name}”(이)라는 이름이 하나 더 있습니다. 두 이름은 따로 남습니다.</translation>
        </message>
        <message>
            <source>Call “{name}”…</source>
            <translation>“{name}”의 새 이름…</translation>
        </message>
        <message>
            <source>Choose a decision in the overview first.</source>
            <translation>먼저 개요에서 결정을 선택하세요.</translation>
        </message>
        <message>
            <source>Choose a match in the list of passages first.</source>
            <translation>먼저 구절 목록에서 대응 항목을 선택하세요.</translation>
        </message>
        <message>
            <source>Choose a name first: in the list of names, or with the text cursor on a mention.</source>
            <translation>먼저 이름 목록에서, 또는 언급 위에 커서를 두어 이름을 선택하세요.</translation>
        </message>
        <message>
            <source>Make them one</source>
            <translation>하나로 합치기</translation>
        </message>
        <message>
            <source>None of these match</source>
            <translation>모두 대응하지 않음</translation>
        </message>
        <message>
            <source>Select a passage in each report, or put the text cursor into a sentence of each.</source>
            <translation>두 보고서에서 구절을 하나씩 선택하거나 각각의 문장에 커서를 두세요.</translation>
        </message>
        <message>
            <source>Select the words that are a name first.</source>
            <translation>먼저 이름에 해당하는 낱말을 선택하세요.</translation>
        </message>
        <message>
            <source>The decision was withdrawn.</source>
            <translation>결정을 거두었습니다.</translation>
        </message>
        <message>
            <source>This is the only mention of “{name}”.</source>
            <translation>“{name}”의 언급은 이것뿐입니다.</translation>
        </message>
        <message>
            <source>What kind of name is “{name}”?</source>
            <translation>“{name}”은(는) 어떤 종류의 이름입니까?</translation>
        </message>
        <message>
            <source>Which of these does not match “{words}”?</source>
            <translation>이 가운데 “{words}”에 대응하지 않는 것은 무엇입니까?</translation>
        </message>
        <message>
            <source>Which of these is not “{name}”?</source>
            <translation>이 가운데 “{name}”이(가) 아닌 것은 무엇입니까?</translation>
        </message>
        <message>
            <source>giving the date</source>
            <translation>날짜 지정</translation>
        </message>
        <message>
            <source>giving the outlet</source>
            <translation>매체 지정</translation>
        </message>
        <message>
            <source>withdrawing a decision</source>
            <translation>결정 거두기</translation>
        </message>
        <message>
            <source>“{form}”, {side}</source>
            <translation>“{form}”, {side}</translation>
        </message>
        <message>
            <source>“{name}” is the same as…</source>
            <translation>“{name}”과(와) 같은 대상…</translation>
        </message>
        <message>
            <source>“{name}” stands here in one form and in one report only.</source>
            <translation>“{name}”은(는) 한 가지 형태로 한 보고서에만 나옵니다.</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Only two reports can be open; the first two files were taken.</source>
            <translation>보고서는 두 편까지만 열 수 있어 앞의 두 파일만 열었습니다.</translation>
        </message>
        <message>
            <source>Opening was stopped.</source>
            <translation>열기를 중지했습니다.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>다시 시도</translation>
        </message>
        <message>
            <source>the pasted text</source>
            <translation>붙여 넣은 글</translation>
        </message>
        <message>
            <source>{left} and {right}</source>
            <translation>{left}, {right}</translation>
        </message>
    </context>
    <context>
        <name>DetailView</name>
        <message>
            <source>The finding in full</source>
            <translation>결과 전체</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <source>Add a folder to the library</source>
            <translation>보관함에 폴더 추가</translation>
        </message>
        <message>
            <source>Add reports to the library</source>
            <translation>보관함에 보고서 추가</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>모든 파일</translation>
        </message>
        <message>
            <source>Choose a template</source>
            <translation>서식 파일 선택</translation>
        </message>
        <message>
            <source>Export to</source>
            <translation>내보낼 위치</translation>
        </message>
        <message>
            <source>Open a report</source>
            <translation>보고서 열기</translation>
        </message>
        <message>
            <source>Open two reports</source>
            <translation>보고서 두 편 열기</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>보고서</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>서식 파일</translation>
        </message>
    </context>
    <context>
        <name>DockTitle</name>
        <message>
            <source>Close the findings</source>
            <translation>결과 닫기</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <source>Drop two files here to read two reports of one event together, with the names they share marked. Text, web pages, PDF, Word documents and e‑mails can be opened.</source>
            <translation>한 사건을 다룬 보고서 두 편을 여기에 끌어다 놓으면 두 편에 함께 나오는 이름이 표시된 채 나란히 읽을 수 있습니다. 텍스트, 웹 페이지, PDF, Word 문서, 전자우편을 열 수 있습니다.</translation>
        </message>
        <message>
            <source>Open again: {title}</source>
            <translation>다시 열기: {title}</translation>
        </message>
        <message>
            <source>Open two reports…</source>
            <translation>보고서 두 편 열기…</translation>
        </message>
        <message>
            <source>Opened before</source>
            <translation>최근에 연 보고서</translation>
        </message>
        <message>
            <source>Paste a report</source>
            <translation>보고서 붙여넣기</translation>
        </message>
        <message>
            <source>Show the sample pair</source>
            <translation>예제 보고서 보기</translation>
        </message>
        <message>
            <source>Two reports, side by side</source>
            <translation>보고서 두 편을 나란히</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>&amp;All</source>
            <translation>모두(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>내보내기(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Format</source>
            <translation>형식(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Marks and pairings ({count})</source>
            <translation>표시와 짝지은 구절(&amp;M) ({count})</translation>
        </message>
        <message>
            <source>&amp;Names in both reports ({count})</source>
            <translation>두 보고서에 함께 나오는 이름(&amp;N) ({count})</translation>
        </message>
        <message>
            <source>A Jinja2 template says what stands where. Choose the file that holds yours.</source>
            <translation>Jinja2 서식 파일이 무엇을 어디에 둘지 정합니다. 사용할 서식 파일을 선택하세요.</translation>
        </message>
        <message>
            <source>A template of your own</source>
            <translation>직접 만든 서식</translation>
        </message>
        <message>
            <source>C&amp;hoose a template…</source>
            <translation>서식 파일 선택(&amp;H)…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Data for programs</source>
            <translation>프로그램용 데이터</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Excel 통합 문서</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>내보내기</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>형식</translation>
        </message>
        <message>
            <source>It can use {names}, and the filters {filters}. The passages are those of marks or names, where these are exported. “diptych export --help” tells more.</source>
            <translation>{names}와 필터 {filters}을(를) 쓸 수 있습니다. passages는 표시나 이름을 내보낼 때의 구절입니다. 자세한 것은 “diptych export --help”에 있습니다.</translation>
        </message>
        <message>
            <source>Leaves the passages themselves out, for rights reasons. Their places and sources stay.</source>
            <translation>저작권을 고려해 구절 자체는 빼고 위치와 출처만 남깁니다.</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Markdown for note-taking apps</source>
            <translation>메모 앱용 Markdown</translation>
        </message>
        <message>
            <source>N&amp;one</source>
            <translation>선택 안 함(&amp;O)</translation>
        </message>
        <message>
            <source>None is chosen yet.</source>
            <translation>아직 선택하지 않았습니다.</translation>
        </message>
        <message>
            <source>OpenDocument text</source>
            <translation>OpenDocument 텍스트</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>References, CSL-JSON</source>
            <translation>참고 문헌, CSL-JSON</translation>
        </message>
        <message>
            <source>References, RIS</source>
            <translation>참고 문헌, RIS</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>표</translation>
        </message>
        <message>
            <source>The beginning; the file has all of it.</source>
            <translation>앞부분입니다. 파일에는 전체가 들어 있습니다.</translation>
        </message>
        <message>
            <source>The file is being made</source>
            <translation>파일을 만드는 중</translation>
        </message>
        <message>
            <source>The whole &amp;comparison</source>
            <translation>비교 전체(&amp;C)</translation>
        </message>
        <message>
            <source>Web Annotations</source>
            <translation>웹 주석(Web Annotations)</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>웹 페이지</translation>
        </message>
        <message>
            <source>Without the source &amp;text</source>
            <translation>원문 없이(&amp;T)</translation>
        </message>
        <message>
            <source>Word document</source>
            <translation>Word 문서</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message>
            <source>Exported to {path}.</source>
            <translation>{path}에 내보냈습니다.</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>파일 열기</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>폴더 열기</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Aa</source>
            <translation>Aa</translation>
        </message>
        <message>
            <source>Accents count</source>
            <translation>발음 구별 부호 구분</translation>
        </message>
        <message>
            <source>Both reports</source>
            <translation>두 보고서 모두</translation>
        </message>
        <message>
            <source>Capital and small letters count</source>
            <translation>대소문자 구분</translation>
        </message>
        <message>
            <source>Close the find bar</source>
            <translation>찾기 막대 닫기</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>찾기</translation>
        </message>
        <message>
            <source>Find in the reports</source>
            <translation>보고서에서 찾기</translation>
        </message>
        <message>
            <source>Hits</source>
            <translation>찾은 곳</translation>
        </message>
        <message>
            <source>Left report</source>
            <translation>왼쪽 보고서</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>다음 찾은 곳</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>찾지 못함</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>이전 찾은 곳</translation>
        </message>
        <message>
            <source>Right report</source>
            <translation>오른쪽 보고서</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>찾는 중…</translation>
        </message>
        <message>
            <source>Where to look</source>
            <translation>찾을 위치</translation>
        </message>
        <message>
            <source>Whole words only</source>
            <translation>온전한 낱말만</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>낱말</translation>
        </message>
        <message>
            <source>{left} left  ·  {right} right</source>
            <translation>왼쪽 {left}  ·  오른쪽 {right}</translation>
        </message>
        <message>
            <source>{number} of {both}</source>
            <translation>{both}개 중 {number}번째</translation>
        </message>
        <message>
            <source>é ≠ e</source>
            <translation>é ≠ e</translation>
        </message>
    </context>
    <context>
        <name>FindingWords</name>
        <message>
            <source>1 run: {left} of the left, {right} of the right</source>
            <translation>겹치는 곳 1군데: 왼쪽의 {left}, 오른쪽의 {right}</translation>
        </message>
        <message>
            <source>A hedge or rounding leaves room for both numbers.</source>
            <translation>어림하는 말이나 반올림을 헤아리면 두 수가 모두 맞을 수 있습니다.</translation>
        </message>
        <message>
            <source>A match joins a sentence on the left with one on the right. The best match of every sentence counts, and a sentence can be in several.</source>
            <translation>대응 하나는 왼쪽 문장 하나와 오른쪽 문장 하나를 잇습니다. 문장마다 가장 잘 맞는 대응을 세며, 한 문장이 여러 대응에 들 수 있습니다.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>모두</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>이름순</translation>
        </message>
        <message>
            <source>By time</source>
            <translation>시간순</translation>
        </message>
        <message>
            <source>Compatible</source>
            <translation>양립함</translation>
        </message>
        <message>
            <source>Conflicting</source>
            <translation>어긋남</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>어긋나는 곳</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>바로잡기…</translation>
        </message>
        <message>
            <source>Corresponding passages</source>
            <translation>대응하는 구절</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>날짜</translation>
        </message>
        <message>
            <source>Equal</source>
            <translation>같음</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>수치</translation>
        </message>
        <message>
            <source>Given differently</source>
            <translation>다르게 전함</translation>
        </message>
        <message>
            <source>In both</source>
            <translation>두 편 모두</translation>
        </message>
        <message>
            <source>In both reports</source>
            <translation>두 보고서 모두</translation>
        </message>
        <message>
            <source>In text order</source>
            <translation>본문 순서</translation>
        </message>
        <message>
            <source>In the left report</source>
            <translation>왼쪽 보고서에서</translation>
        </message>
        <message>
            <source>In the right report</source>
            <translation>오른쪽 보고서에서</translation>
        </message>
        <message>
            <source>Left report</source>
            <translation>왼쪽 보고서</translation>
        </message>
        <message>
            <source>Left: no counterpart found</source>
            <translation>왼쪽: 상대를 찾지 못함</translation>
        </message>
        <message>
            <source>Left: no match found</source>
            <translation>왼쪽: 대응을 찾지 못함</translation>
        </message>
        <message>
            <source>Match, {degree}, sharing {shared}.</source>
            <translation>대응, {degree}, 공통: {shared}.</translation>
        </message>
        <message>
            <source>Most named in both</source>
            <translation>두 편에 가장 많이 나온 이름</translation>
        </message>
        <message>
            <source>Most named only left</source>
            <translation>왼쪽에만 가장 많이 나온 이름</translation>
        </message>
        <message>
            <source>Most named only right</source>
            <translation>오른쪽에만 가장 많이 나온 이름</translation>
        </message>
        <message>
            <source>Most telling</source>
            <translation>중요한 순서</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>No counterpart was found in the left report.</source>
            <translation>왼쪽 보고서에서 상대를 찾지 못했습니다.</translation>
        </message>
        <message>
            <source>No counterpart was found in the right report.</source>
            <translation>오른쪽 보고서에서 상대를 찾지 못했습니다.</translation>
        </message>
        <message>
            <source>No match found</source>
            <translation>대응을 찾지 못함</translation>
        </message>
        <message>
            <source>None found in: {kinds}</source>
            <translation>찾은 것 없음: {kinds}</translation>
        </message>
        <message>
            <source>Not a match</source>
            <translation>대응하지 않음</translation>
        </message>
        <message>
            <source>Not found any more</source>
            <translation>더는 찾을 수 없음</translation>
        </message>
        <message>
            <source>Not looked for</source>
            <translation>찾지 않음</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>같은 대상이 아님</translation>
        </message>
        <message>
            <source>Nothing is marked yet. Select words in a report and press M, or a number for a colour. With a selection in each report, Ctrl+M pairs them.</source>
            <translation>아직 표시한 곳이 없습니다. 보고서에서 낱말을 선택하고 M을 누르거나 숫자로 색을 고르세요. 두 보고서에서 각각 선택하고 Ctrl+M을 누르면 짝지어집니다.</translation>
        </message>
        <message>
            <source>Nothing was found in these reports.</source>
            <translation>이 보고서에서는 아무것도 찾지 못했습니다.</translation>
        </message>
        <message>
            <source>Only in the left report</source>
            <translation>왼쪽 보고서에만</translation>
        </message>
        <message>
            <source>Only in the right report</source>
            <translation>오른쪽 보고서에만</translation>
        </message>
        <message>
            <source>Only left</source>
            <translation>왼쪽만</translation>
        </message>
        <message>
            <source>Only right</source>
            <translation>오른쪽만</translation>
        </message>
        <message>
            <source>Only {side}: {texts}.</source>
            <translation>{side}만: {texts}.</translation>
        </message>
        <message>
            <source>Pairs</source>
            <translation>짝</translation>
        </message>
        <message>
            <source>Passages</source>
            <translation>구절</translation>
        </message>
        <message>
            <source>Passages that correspond</source>
            <translation>대응하는 구절</translation>
        </message>
        <message>
            <source>Perhaps the same</source>
            <translation>같을 수 있는 이름</translation>
        </message>
        <message>
            <source>Perhaps the same: {one} and {other}. {note}</source>
            <translation>같을 수 있음: {one}, {other}. {note}</translation>
        </message>
        <message>
            <source>Quotations</source>
            <translation>인용</translation>
        </message>
        <message>
            <source>Related, not the same</source>
            <translation>관련은 있으나 같지 않음</translation>
        </message>
        <message>
            <source>Right report</source>
            <translation>오른쪽 보고서</translation>
        </message>
        <message>
            <source>Right: no counterpart found</source>
            <translation>오른쪽: 상대를 찾지 못함</translation>
        </message>
        <message>
            <source>Right: no match found</source>
            <translation>오른쪽: 대응을 찾지 못함</translation>
        </message>
        <message>
            <source>Sentences that correspond give another day for this in the other report.</source>
            <translation>다른 보고서의 대응하는 문장에는 날짜가 다르게 나옵니다.</translation>
        </message>
        <message>
            <source>Shared wording</source>
            <translation>겹치는 표현</translation>
        </message>
        <message>
            <source>Show in its list</source>
            <translation>목록에서 보기</translation>
        </message>
        <message>
            <source>The left one {relation}</source>
            <translation>왼쪽 구절: {relation}</translation>
        </message>
        <message>
            <source>The numbers are equal.</source>
            <translation>두 수가 같습니다.</translation>
        </message>
        <message>
            <source>The numbers differ, and neither a hedge nor rounding covers it.</source>
            <translation>두 수가 다르며, 어림하는 말이나 반올림으로도 설명되지 않습니다.</translation>
        </message>
        <message>
            <source>The right one {relation}</source>
            <translation>오른쪽 구절: {relation}</translation>
        </message>
        <message>
            <source>The same</source>
            <translation>같음</translation>
        </message>
        <message>
            <source>This does not mean that the other report leaves it out.</source>
            <translation>다른 보고서에 그 내용이 빠졌다는 뜻은 아닙니다.</translation>
        </message>
        <message>
            <source>What they share</source>
            <translation>겹치는 내용</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>찾은 것</translation>
        </message>
        <message>
            <source>What you decided</source>
            <translation>직접 정한 것</translation>
        </message>
        <message>
            <source>Where they conflict</source>
            <translation>어긋나는 곳</translation>
        </message>
        <message>
            <source>Why these are one</source>
            <translation>하나로 본 까닭</translation>
        </message>
        <message>
            <source>Why this cannot be applied</source>
            <translation>적용할 수 없는 까닭</translation>
        </message>
        <message>
            <source>Why this is only likely</source>
            <translation>확실하지 않은 까닭</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>거두기</translation>
        </message>
        <message>
            <source>Without a tag</source>
            <translation>꼬리표 없음</translation>
        </message>
        <message>
            <source>You decided</source>
            <translation>직접 정함</translation>
        </message>
        <message>
            <source>a country and its capital</source>
            <translation>나라와 그 수도</translation>
        </message>
        <message>
            <source>a country and its government</source>
            <translation>나라와 그 정부</translation>
        </message>
        <message>
            <source>a country and its nationality</source>
            <translation>나라와 그 국적</translation>
        </message>
        <message>
            <source>a name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>a whole and its part</source>
            <translation>전체와 그 부분</translation>
        </message>
        <message>
            <source>about</source>
            <translation>약</translation>
        </message>
        <message>
            <source>acres</source>
            <translation>에이커</translation>
        </message>
        <message>
            <source>also written {forms}</source>
            <translation>다른 표기 {forms}</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>적어도</translation>
        </message>
        <message>
            <source>both</source>
            <translation>두 편 모두</translation>
        </message>
        <message>
            <source>by content</source>
            <translation>내용으로</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>직접</translation>
        </message>
        <message>
            <source>by order</source>
            <translation>순서로</translation>
        </message>
        <message>
            <source>called “{value}”</source>
            <translation>“{value}”(으)로 부름</translation>
        </message>
        <message>
            <source>cannot be applied</source>
            <translation>적용할 수 없음</translation>
        </message>
        <message>
            <source>centuries</source>
            <translation>세기</translation>
        </message>
        <message>
            <source>compatible</source>
            <translation>양립함</translation>
        </message>
        <message>
            <source>conflict</source>
            <translation>어긋남</translation>
        </message>
        <message>
            <source>days</source>
            <translation>일</translation>
        </message>
        <message>
            <source>decades</source>
            <translation>십 년</translation>
        </message>
        <message>
            <source>different speakers</source>
            <translation>화자가 다름</translation>
        </message>
        <message>
            <source>equal</source>
            <translation>같음</translation>
        </message>
        <message>
            <source>hectares</source>
            <translation>헥타르</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>시간</translation>
        </message>
        <message>
            <source>in both reports</source>
            <translation>두 보고서 모두</translation>
        </message>
        <message>
            <source>in the whole collection</source>
            <translation>보관함 전체에서</translation>
        </message>
        <message>
            <source>in this article</source>
            <translation>이 기사에서</translation>
        </message>
        <message>
            <source>in this pair</source>
            <translation>이 두 편에서</translation>
        </message>
        <message>
            <source>is of the kind: {value}</source>
            <translation>종류: {value}</translation>
        </message>
        <message>
            <source>just over</source>
            <translation>조금 넘게</translation>
        </message>
        <message>
            <source>knots</source>
            <translation>노트</translation>
        </message>
        <message>
            <source>left</source>
            <translation>왼쪽</translation>
        </message>
        <message>
            <source>less than</source>
            <translation>미만</translation>
        </message>
        <message>
            <source>light years</source>
            <translation>광년</translation>
        </message>
        <message>
            <source>miles</source>
            <translation>마일</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>분</translation>
        </message>
        <message>
            <source>months</source>
            <translation>개월</translation>
        </message>
        <message>
            <source>more than</source>
            <translation>초과</translation>
        </message>
        <message>
            <source>nautical miles</source>
            <translation>해리</translation>
        </message>
        <message>
            <source>nearly</source>
            <translation>거의</translation>
        </message>
        <message>
            <source>no counterpart found</source>
            <translation>상대를 찾지 못함</translation>
        </message>
        <message>
            <source>no day to be told</source>
            <translation>날짜를 알 수 없음</translation>
        </message>
        <message>
            <source>not a name</source>
            <translation>이름이 아님</translation>
        </message>
        <message>
            <source>not named</source>
            <translation>나오지 않음</translation>
        </message>
        <message>
            <source>not the same</source>
            <translation>같은 대상이 아님</translation>
        </message>
        <message>
            <source>only in the left report</source>
            <translation>왼쪽 보고서에만</translation>
        </message>
        <message>
            <source>only in the right report</source>
            <translation>오른쪽 보고서에만</translation>
        </message>
        <message>
            <source>only left</source>
            <translation>왼쪽만</translation>
        </message>
        <message>
            <source>only right</source>
            <translation>오른쪽만</translation>
        </message>
        <message>
            <source>passages that belong together</source>
            <translation>서로 대응하는 구절</translation>
        </message>
        <message>
            <source>passages that do not belong together</source>
            <translation>대응하지 않는 구절</translation>
        </message>
        <message>
            <source>per cent</source>
            <translation>퍼센트</translation>
        </message>
        <message>
            <source>percentage points</source>
            <translation>퍼센트포인트</translation>
        </message>
        <message>
            <source>reworded</source>
            <translation>바꿔 씀</translation>
        </message>
        <message>
            <source>right</source>
            <translation>오른쪽</translation>
        </message>
        <message>
            <source>same words</source>
            <translation>같은 말</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>초</translation>
        </message>
        <message>
            <source>speaker not found</source>
            <translation>화자를 찾지 못함</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>같음</translation>
        </message>
        <message>
            <source>the same speaker</source>
            <translation>같은 화자</translation>
        </message>
        <message>
            <source>tonnes</source>
            <translation>톤</translation>
        </message>
        <message>
            <source>trimmed</source>
            <translation>줄임</translation>
        </message>
        <message>
            <source>under 1%</source>
            <translation>1% 미만</translation>
        </message>
        <message>
            <source>up to</source>
            <translation>최대</translation>
        </message>
        <message>
            <source>weeks</source>
            <translation>주</translation>
        </message>
        <message>
            <source>without a counterpart</source>
            <translation>상대 없음</translation>
        </message>
        <message>
            <source>years</source>
            <translation>년</translation>
        </message>
        <message>
            <source>{colour} mark, {report}</source>
            <translation>{colour} 표시, {report}</translation>
        </message>
        <message>
            <source>{colour} pair</source>
            <translation>{colour} 짝</translation>
        </message>
        <message>
            <source>{count} identical words: {words}</source>
            <translation>같은 낱말 {count}개: {words}</translation>
        </message>
        <message>
            <source>{count} in both</source>
            <translation>양쪽 {count}</translation>
        </message>
        <message>
            <source>{count} only left</source>
            <translation>왼쪽에만 {count}</translation>
        </message>
        <message>
            <source>{count} only right</source>
            <translation>오른쪽에만 {count}</translation>
        </message>
        <message>
            <source>{count} runs: {left} of the left, {right} of the right</source>
            <translation>겹치는 곳 {count}군데: 왼쪽의 {left}, 오른쪽의 {right}</translation>
        </message>
        <message>
            <source>{count} undated</source>
            <translation>날짜 모름 {count}</translation>
        </message>
        <message>
            <source>{count} words</source>
            <translation>낱말 {count}개</translation>
        </message>
        <message>
            <source>{kind}: {left} on the left, {right} on the right</source>
            <translation>{kind}: 왼쪽 {left}, 오른쪽 {right}</translation>
        </message>
        <message>
            <source>{left} of the words of the left report and {right} of the right stand in runs of six or more identical words.</source>
            <translation>왼쪽 보고서 낱말의 {left}, 오른쪽 보고서 낱말의 {right}가 여섯 낱말 이상 똑같이 이어지는 곳에 들어 있습니다.</translation>
        </message>
        <message>
            <source>{matches} matches; unmatched: {left} left, {right} right</source>
            <translation>대응 {matches}개, 대응 없음: 왼쪽 {left}, 오른쪽 {right}</translation>
        </message>
        <message>
            <source>{name}, {kind}, {where}: {left} on the left, {right} on the right</source>
            <translation>{name}, {kind}, {where}: 왼쪽 {left}, 오른쪽 {right}</translation>
        </message>
        <message>
            <source>{what}, {side}</source>
            <translation>{what}, {side}</translation>
        </message>
        <message>
            <source>{what}: could not be worked out.</source>
            <translation>{what}: 알아내지 못했습니다.</translation>
        </message>
        <message>
            <source>{what}: looked for, but not wholly.</source>
            <translation>{what}: 일부만 찾았습니다.</translation>
        </message>
        <message>
            <source>{what}: none were found in these reports.</source>
            <translation>{what}: 이 보고서에서는 찾지 못했습니다.</translation>
        </message>
        <message>
            <source>{what}: none were found. In one of the reports they were not looked for.</source>
            <translation>{what}: 찾지 못했습니다. 한 보고서에서는 찾지 않았습니다.</translation>
        </message>
        <message>
            <source>{what}: not looked for in these reports.</source>
            <translation>{what}: 이 보고서에서는 찾지 않았습니다.</translation>
        </message>
        <message>
            <source>{what}: not looked for.</source>
            <translation>{what}: 찾지 않았습니다.</translation>
        </message>
        <message>
            <source>“{one}” on the left is “{other}” on the right.</source>
            <translation>왼쪽의 “{one}”은(는) 오른쪽의 “{other}”입니다.</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>{heading}, folded</source>
            <translation>{heading}, 접힘</translation>
        </message>
    </context>
    <context>
        <name>FindingsPanel</name>
        <message>
            <source>Findings</source>
            <translation>결과</translation>
        </message>
        <message>
            <source>Kinds of findings</source>
            <translation>결과의 종류</translation>
        </message>
        <message>
            <source>What the reports share appears here when two of them are open.</source>
            <translation>보고서 두 편을 열면 겹치는 내용이 여기에 나타납니다.</translation>
        </message>
    </context>
    <context>
        <name>Folding</name>
        <message>
            <source>1 line of a menu or the like</source>
            <translation>메뉴 따위 1줄</translation>
        </message>
        <message>
            <source>No clutter follows in this report.</source>
            <translation>이 보고서의 뒤쪽에는 군더더기가 없습니다.</translation>
        </message>
        <message>
            <source>{count} lines of clutter folded</source>
            <translation>군더더기 {count}줄을 접었습니다</translation>
        </message>
        <message>
            <source>{count} lines of clutter shown</source>
            <translation>군더더기 {count}줄을 펼쳤습니다</translation>
        </message>
        <message>
            <source>{count} lines of menus and the like</source>
            <translation>메뉴 따위 {count}줄</translation>
        </message>
        <message>
            <source>{what}: fold away</source>
            <translation>{what}: 접기</translation>
        </message>
        <message>
            <source>{what}: show</source>
            <translation>{what}: 펼치기</translation>
        </message>
    </context>
    <context>
        <name>Following</name>
        <message>
            <source>{number} of {count}: {finding}</source>
            <translation>{count}개 중 {number}번째: {finding}</translation>
        </message>
    </context>
    <context>
        <name>Gutter</name>
        <message>
            <source>Bands join passages that belong together; tabs stand beside those told elsewhere in the other report.</source>
            <translation>띠는 서로 대응하는 구절을 잇고, 다른 보고서의 다른 위치에 나온 구절 옆에는 꼬리표가 붙습니다.</translation>
        </message>
        <message>
            <source>Matched passages</source>
            <translation>대응 구절</translation>
        </message>
        <message>
            <source>These passages belong together.
Click to see them side by side; Esc leads back.</source>
            <translation>서로 대응하는 구절입니다.
누르면 나란히 볼 수 있고 Esc를 누르면 돌아갑니다.</translation>
        </message>
        <message>
            <source>Told elsewhere in the other report.
Click to see both places; Esc leads back.</source>
            <translation>다른 보고서에서는 다른 위치에 나옵니다.
누르면 두 곳을 볼 수 있고 Esc를 누르면 돌아갑니다.</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>By {people}</source>
            <translation>글 {people}</translation>
        </message>
        <message>
            <source>Date of publication, {side}</source>
            <translation>발행일, {side}</translation>
        </message>
        <message>
            <source>Date unknown</source>
            <translation>날짜 모름</translation>
        </message>
        <message>
            <source>No byline</source>
            <translation>필자 표시 없음</translation>
        </message>
        <message>
            <source>No headline</source>
            <translation>제목 없음</translation>
        </message>
        <message>
            <source>Outlet unknown</source>
            <translation>매체 모름</translation>
        </message>
        <message>
            <source>Outlet, {side}</source>
            <translation>매체, {side}</translation>
        </message>
        <message>
            <source>with {agencies}</source>
            <translation>{agencies} 제공</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>Done again: {what}.</source>
            <translation>다시 실행함: {what}.</translation>
        </message>
        <message>
            <source>Undone: {what}.</source>
            <translation>취소함: {what}.</translation>
        </message>
    </context>
    <context>
        <name>KeyEditor</name>
        <message>
            <source>Choose an action in the list to give it another key.</source>
            <translation>단축키를 바꾸려면 목록에서 동작을 선택하세요.</translation>
        </message>
        <message>
            <source>Conflicts of keys</source>
            <translation>단축키 충돌</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>새 단축키</translation>
        </message>
        <message>
            <source>No key</source>
            <translation>단축키 없음</translation>
        </message>
        <message>
            <source>Press a new key for “{title}”.</source>
            <translation>“{title}”의 새 단축키를 누르세요.</translation>
        </message>
        <message>
            <source>Take this key</source>
            <translation>이 단축키 가져오기</translation>
        </message>
        <message>
            <source>Use this key</source>
            <translation>이 단축키 사용</translation>
        </message>
        <message>
            <source>Usual key</source>
            <translation>기본 단축키</translation>
        </message>
        <message>
            <source>{key} is needed for moving in texts and lists.</source>
            <translation>{key}은(는) 본문과 목록에서 이동할 때 쓰입니다.</translation>
        </message>
        <message>
            <source>{key} is the key of “{other}”, which would lose it.</source>
            <translation>{key}은(는) “{other}”의 단축키입니다. 가져오면 그 동작의 단축키가 없어집니다.</translation>
        </message>
    </context>
    <context>
        <name>KeyOverview</name>
        <message>
            <source>Alt and the wheel</source>
            <translation>Alt와 휠</translation>
        </message>
        <message>
            <source>Change keys…</source>
            <translation>단축키 바꾸기…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Ctrl and the wheel</source>
            <translation>Ctrl과 휠</translation>
        </message>
        <message>
            <source>Enter, Shift+Enter</source>
            <translation>Enter, Shift+Enter</translation>
        </message>
        <message>
            <source>Follow a name</source>
            <translation>이름 따라가기</translation>
        </message>
        <message>
            <source>From part to part</source>
            <translation>영역 사이 이동</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>단축키</translation>
        </message>
        <message>
            <source>Larger or smaller text</source>
            <translation>글자 크기 조절</translation>
        </message>
        <message>
            <source>Next and previous hit, in the find bar</source>
            <translation>찾기 막대에서 다음·이전 찾은 곳</translation>
        </message>
        <message>
            <source>Scroll one report alone</source>
            <translation>한 보고서만 스크롤</translation>
        </message>
        <message>
            <source>Select text</source>
            <translation>텍스트 선택</translation>
        </message>
        <message>
            <source>Shift and the arrow keys</source>
            <translation>Shift와 화살표 키</translation>
        </message>
        <message>
            <source>Tab, Shift+Tab</source>
            <translation>Tab, Shift+Tab</translation>
        </message>
        <message>
            <source>click it, or Enter in the list</source>
            <translation>누르거나 목록에서 Enter</translation>
        </message>
    </context>
    <context>
        <name>Keyboard</name>
        <message>
            <source>The findings are hidden.</source>
            <translation>결과를 숨겼습니다.</translation>
        </message>
        <message>
            <source>The findings are shown.</source>
            <translation>결과를 표시합니다.</translation>
        </message>
    </context>
    <context>
        <name>KeysList</name>
        <message>
            <source>Action</source>
            <translation>동작</translation>
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation>동작과 단축키</translation>
        </message>
        <message>
            <source>In texts and lists</source>
            <translation>본문과 목록에서</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>단축키</translation>
        </message>
        <message>
            <source>Search actions and keys</source>
            <translation>동작과 단축키 검색</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>Letters alone may be keys, such as N for the next mention</source>
            <translation>글자 하나도 단축키로 사용(예: N은 다음 언급)</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>Kinds of names</source>
            <translation>이름의 종류</translation>
        </message>
        <message>
            <source>in both</source>
            <translation>두 편 모두</translation>
        </message>
        <message>
            <source>in one only</source>
            <translation>한 편에만</translation>
        </message>
        <message>
            <source>marked</source>
            <translation>표시함</translation>
        </message>
        <message>
            <source>not marked</source>
            <translation>표시 안 함</translation>
        </message>
        <message>
            <source>{kind}: {state}</source>
            <translation>{kind}: {state}</translation>
        </message>
        <message>
            <source>{kind}: {state}. Names: {count}.</source>
            <translation>{kind}: {state}. 이름: {count}개.</translation>
        </message>
        <message>
            <source>{text} Key {key}.</source>
            <translation>{text} 단축키: {key}.</translation>
        </message>
    </context>
    <context>
        <name>LibraryFoot</name>
        <message>
            <source>Add files…</source>
            <translation>파일 추가…</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>폴더 추가…</translation>
        </message>
        <message>
            <source>Compare the two</source>
            <translation>두 편 비교</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>열기</translation>
        </message>
        <message>
            <source>Open the report where there is room (Return)</source>
            <translation>빈 쪽에 보고서 열기 (Return)</translation>
        </message>
        <message>
            <source>Open the two selected reports side by side (Ctrl+Return)</source>
            <translation>선택한 보고서 두 편을 나란히 열기 (Ctrl+Return)</translation>
        </message>
        <message>
            <source>Progress of adding</source>
            <translation>추가 진행 상황</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>빼기</translation>
        </message>
        <message>
            <source>Remove the selected reports from the library; their files stay (Del)</source>
            <translation>선택한 보고서를 보관함에서 뺍니다. 파일은 그대로 남습니다 (Del)</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>중지</translation>
        </message>
        <message>
            <source>Stop adding reports</source>
            <translation>보고서 추가 중지</translation>
        </message>
        <message>
            <source>{all} reports</source>
            <translation>보고서 {all}편</translation>
        </message>
        <message>
            <source>{found} of {all} reports</source>
            <translation>보고서 {all}편 중 {found}편</translation>
        </message>
        <message>
            <source>{reports}, {count} not yet read</source>
            <translation>{reports}, 아직 읽지 않은 것 {count}편</translation>
        </message>
    </context>
    <context>
        <name>LibraryWindow</name>
        <message>
            <source>Library</source>
            <translation>보관함</translation>
        </message>
        <message>
            <source>No report was found. Try fewer words, or loosen the filters.</source>
            <translation>보고서를 찾지 못했습니다. 낱말을 줄이거나 조건을 느슨하게 해 보세요.</translation>
        </message>
        <message>
            <source>Reports found</source>
            <translation>찾은 보고서</translation>
        </message>
        <message>
            <source>The library is empty. Reports that you open are kept here; add others with the buttons below.</source>
            <translation>보관함이 비어 있습니다. 여는 보고서는 여기에 보관되며, 아래 단추로 다른 보고서를 추가할 수 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>ListPage</name>
        <message>
            <source>Enter goes to a finding in the reports.</source>
            <translation>Enter를 누르면 보고서의 해당 위치로 이동합니다.</translation>
        </message>
        <message>
            <source>Nothing here matches.</source>
            <translation>맞는 항목이 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>LooksPage</name>
        <message>
            <source>&amp;Language of the window</source>
            <translation>화면 언어(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Marks</source>
            <translation>표시 색(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>테마(&amp;T)</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>시스템 설정 따름</translation>
        </message>
        <message>
            <source>Colours for colour-blind readers</source>
            <translation>색각 이상자를 위한 색</translation>
        </message>
        <message>
            <source>Colours tell the kinds of names apart. That a name stands in both reports is told by more than colour.</source>
            <translation>색으로 이름의 종류를 구분합니다. 두 보고서에 모두 나오는 이름은 색이 아닌 모양으로도 알 수 있습니다.</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>어둡게</translation>
        </message>
        <message>
            <source>Grey, without colours</source>
            <translation>색 없이 회색</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>고대비</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>밝게</translation>
        </message>
        <message>
            <source>Quiet colours</source>
            <translation>차분한 색</translation>
        </message>
        <message>
            <source>Sepia</source>
            <translation>세피아</translation>
        </message>
        <message>
            <source>The window is built anew at once. What lies open stays; what was done cannot be undone then.</source>
            <translation>창이 바로 새로 만들어집니다. 열려 있는 것은 그대로이지만, 그 전에 한 작업은 실행 취소할 수 없게 됩니다.</translation>
        </message>
        <message>
            <source>Vivid colours</source>
            <translation>선명한 색</translation>
        </message>
    </context>
    <context>
        <name>Made</name>
        <message>
            <source>Try now</source>
            <translation>지금 시도</translation>
        </message>
        <message>
            <source>Your marks are saved again.</source>
            <translation>표시를 다시 저장했습니다.</translation>
        </message>
        <message>
            <source>{reason} Your marks are not lost: they stay here, and saving is tried again.</source>
            <translation>{reason} 표시는 사라지지 않고 여기에 남아 있으며 저장을 다시 시도합니다.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Counts of names</source>
            <translation>이름 수</translation>
        </message>
        <message>
            <source>Drop the left report here,
or open or paste it.</source>
            <translation>왼쪽 보고서를 여기에 끌어다 놓거나
열거나 붙여넣으세요.</translation>
        </message>
        <message>
            <source>Drop the right report here,
or open or paste it.</source>
            <translation>오른쪽 보고서를 여기에 끌어다 놓거나
열거나 붙여넣으세요.</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>결과</translation>
        </message>
        <message>
            <source>How the reports scroll</source>
            <translation>스크롤 방식</translation>
        </message>
        <message>
            <source>Left report</source>
            <translation>왼쪽 보고서</translation>
        </message>
        <message>
            <source>Overview of the left report</source>
            <translation>왼쪽 보고서 한눈에 보기</translation>
        </message>
        <message>
            <source>Overview of the right report</source>
            <translation>오른쪽 보고서 한눈에 보기</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>진행 상황</translation>
        </message>
        <message>
            <source>Right report</source>
            <translation>오른쪽 보고서</translation>
        </message>
        <message>
            <source>State of the comparison</source>
            <translation>비교 상태</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>중지</translation>
        </message>
        <message>
            <source>Stop what is under way</source>
            <translation>진행 중인 일 중지</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>도구</translation>
        </message>
    </context>
    <context>
        <name>Marking</name>
        <message>
            <source>Bring a mark back</source>
            <translation>표시 되살리기</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>되살리기</translation>
        </message>
        <message>
            <source>Copied with the source.</source>
            <translation>출처와 함께 복사했습니다.</translation>
        </message>
        <message>
            <source>Edit a mark</source>
            <translation>표시 편집</translation>
        </message>
        <message>
            <source>It was made in the other report. Select the words there.</source>
            <translation>다른 보고서에 만든 표시입니다. 그 보고서에서 낱말을 선택하세요.</translation>
        </message>
        <message>
            <source>Mark a passage</source>
            <translation>구절 표시</translation>
        </message>
        <message>
            <source>Now select the passage that belongs to it in the {report}, then pair them.</source>
            <translation>이제 {report}에서 대응하는 구절을 선택한 다음 짝지으세요.</translation>
        </message>
        <message>
            <source>Pair two passages</source>
            <translation>두 구절 짝짓기</translation>
        </message>
        <message>
            <source>Place a mark again</source>
            <translation>표시 다시 놓기</translation>
        </message>
        <message>
            <source>Remove a mark</source>
            <translation>표시 지우기</translation>
        </message>
        <message>
            <source>Select the words to copy first.</source>
            <translation>먼저 복사할 낱말을 선택하세요.</translation>
        </message>
        <message>
            <source>Select the words to mark first, with the mouse or with Shift and arrows.</source>
            <translation>먼저 마우스나 Shift와 화살표 키로 표시할 낱말을 선택하세요.</translation>
        </message>
        <message>
            <source>Select the words where it belongs first.</source>
            <translation>먼저 표시를 놓을 낱말을 선택하세요.</translation>
        </message>
        <message>
            <source>The mark was removed.</source>
            <translation>표시를 지웠습니다.</translation>
        </message>
        <message>
            <source>The marks were removed.</source>
            <translation>표시들을 지웠습니다.</translation>
        </message>
        <message>
            <source>To pair two passages, select one in each report first.</source>
            <translation>두 구절을 짝지으려면 먼저 두 보고서에서 하나씩 선택하세요.</translation>
        </message>
        <message>
            <source>left report</source>
            <translation>왼쪽 보고서</translation>
        </message>
        <message>
            <source>right report</source>
            <translation>오른쪽 보고서</translation>
        </message>
        <message>
            <source>{colour} mark {number} of {count}</source>
            <translation>{colour} 표시 {count}개 중 {number}번째</translation>
        </message>
        <message>
            <source>{colour} pair {number} of {count}</source>
            <translation>{colour} 짝 {count}개 중 {number}번째</translation>
        </message>
    </context>
    <context>
        <name>MarksList</name>
        <message>
            <source>Marks to export</source>
            <translation>내보낼 표시</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Close the message</source>
            <translation>메시지 닫기</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>메시지</translation>
        </message>
        <message>
            <source>{count} more</source>
            <translation>{count}개 더</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <source>For other languages, install a spaCy model as a Python package where Diptych is installed, for example de_core_news_sm. It is offered here at the next start. Without one, dates, figures, quotation marks and shared wording are still found.</source>
            <translation>다른 언어를 쓰려면 Diptych가 설치된 곳에 de_core_news_sm 같은 spaCy 모델을 Python 패키지로 설치하세요. 다음에 시작할 때 여기에 나타납니다. 모델이 없어도 날짜, 수치, 따옴표, 겹치는 표현은 찾습니다.</translation>
        </message>
        <message>
            <source>Names and speakers are found with a language model. Here you choose which one reads what.</source>
            <translation>이름과 화자는 언어 모델로 찾습니다. 어떤 언어를 어떤 모델로 읽을지 여기에서 정합니다.</translation>
        </message>
        <message>
            <source>None: look for no names</source>
            <translation>없음: 이름을 찾지 않음</translation>
        </message>
    </context>
    <context>
        <name>NoteEditor</name>
        <message>
            <source>Note</source>
            <translation>메모</translation>
        </message>
        <message>
            <source>Place at the selection</source>
            <translation>선택한 곳에 놓기</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>지우기</translation>
        </message>
        <message>
            <source>Tags, with commas between</source>
            <translation>꼬리표(쉼표로 구분)</translation>
        </message>
        <message>
            <source>What the passage on the right does</source>
            <translation>오른쪽 구절의 관계</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>메모 쓰기</translation>
        </message>
    </context>
    <context>
        <name>Notes</name>
        <message>
            <source>Both are given in {unit}</source>
            <translation>둘 다 단위가 {unit}입니다</translation>
        </message>
        <message>
            <source>Both are the same particular number</source>
            <translation>둘 다 같은 고유한 수입니다</translation>
        </message>
        <message>
            <source>Both count “{named}”</source>
            <translation>둘 다 “{named}”을(를) 셉니다</translation>
        </message>
        <message>
            <source>Both give an age</source>
            <translation>둘 다 나이입니다</translation>
        </message>
        <message>
            <source>Both say it of “{named}”</source>
            <translation>둘 다 “{named}”에 관한 수입니다</translation>
        </message>
        <message>
            <source>Both stand in sentences that correspond</source>
            <translation>둘 다 대응하는 문장에 나옵니다</translation>
        </message>
        <message>
            <source>Both stand in sentences that share {words}</source>
            <translation>둘 다 {words}을(를) 함께 쓰는 문장에 나옵니다</translation>
        </message>
        <message>
            <source>one number is the other, rounded</source>
            <translation>한 수는 다른 수를 반올림한 것입니다</translation>
        </message>
        <message>
            <source>one number is the other, rounded once {left} and {right} are converted</source>
            <translation>{left}과(와) {right}을(를) 환산하면 한 수는 다른 수를 반올림한 것입니다</translation>
        </message>
        <message>
            <source>the numbers are equal</source>
            <translation>두 수가 같습니다</translation>
        </message>
        <message>
            <source>the numbers are equal once {left} and {right} are converted</source>
            <translation>{left}과(와) {right}을(를) 환산하면 두 수가 같습니다</translation>
        </message>
        <message>
            <source>the numbers differ once {left} and {right} are converted, and neither a hedge nor rounding covers it</source>
            <translation>{left}과(와) {right}을(를) 환산해도 두 수가 다르며, 어림하는 말이나 반올림으로도 설명되지 않습니다</translation>
        </message>
        <message>
            <source>the numbers differ, and neither a hedge nor rounding covers it</source>
            <translation>두 수가 다르며, 어림하는 말이나 반올림으로도 설명되지 않습니다</translation>
        </message>
        <message>
            <source>{words} leave room for both</source>
            <translation>{words}이라는 말을 헤아리면 둘 다 맞을 수 있습니다</translation>
        </message>
        <message>
            <source>{words} leave room for both once {left} and {right} are converted</source>
            <translation>{left}과(와) {right}을(를) 환산하고 {words}이라는 말을 헤아리면 둘 다 맞을 수 있습니다</translation>
        </message>
        <message>
            <source>{words} leaves room for both</source>
            <translation>{words}이라는 말을 헤아리면 둘 다 맞을 수 있습니다</translation>
        </message>
        <message>
            <source>{words} leaves room for both once {left} and {right} are converted</source>
            <translation>{left}과(와) {right}을(를) 환산하고 {words}이라는 말을 헤아리면 둘 다 맞을 수 있습니다</translation>
        </message>
    </context>
    <context>
        <name>NotesPage</name>
        <message>
            <source>By colour</source>
            <translation>색순</translation>
        </message>
        <message>
            <source>By place</source>
            <translation>위치순</translation>
        </message>
        <message>
            <source>By tag</source>
            <translation>꼬리표순</translation>
        </message>
        <message>
            <source>Enter goes to a mark, F2 to its note, Delete removes it, 1 to 6 change its colour.</source>
            <translation>Enter는 표시로, F2는 메모로 이동하고, Delete는 표시를 지우며, 1부터 6까지는 색을 바꿉니다.</translation>
        </message>
        <message>
            <source>How to arrange the marks</source>
            <translation>표시 정렬 방법</translation>
        </message>
        <message>
            <source>Nothing here matches.</source>
            <translation>맞는 항목이 없습니다.</translation>
        </message>
        <message>
            <source>Search in: {list}</source>
            <translation>검색: {list}</translation>
        </message>
        <message>
            <source>Search words, notes and tags</source>
            <translation>낱말, 메모, 꼬리표 검색</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>There is no text to paste. Copy a report first, then paste it here.</source>
            <translation>붙여넣을 텍스트가 없습니다. 먼저 보고서를 복사한 다음 붙여넣으세요.</translation>
        </message>
        <message>
            <source>“{typed}” is not a date Diptych can use. Write it like 2024-10-22, or 2024-10-22 13:08.</source>
            <translation>“{typed}”은(는) Diptych가 알 수 있는 날짜가 아닙니다. 2024-10-22 또는 2024-10-22 13:08처럼 쓰세요.</translation>
        </message>
    </context>
    <context>
        <name>Passages</name>
        <message>
            <source>Bands of {count} passages told elsewhere are hidden.</source>
            <translation>다른 위치에 나온 구절 {count}개의 띠를 숨겼습니다.</translation>
        </message>
        <message>
            <source>Bands of {count} passages told elsewhere are shown.</source>
            <translation>다른 위치에 나온 구절 {count}개의 띠를 표시합니다.</translation>
        </message>
        <message>
            <source>No matched passages are told elsewhere in the other report.</source>
            <translation>다른 보고서의 다른 위치에 나온 구절이 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>Pinning</name>
        <message>
            <source>No places are pinned together.</source>
            <translation>함께 고정한 위치가 없습니다.</translation>
        </message>
        <message>
            <source>Pin two places together</source>
            <translation>두 위치 함께 고정</translation>
        </message>
        <message>
            <source>Pinned together: “{left}” and “{right}”</source>
            <translation>함께 고정함: “{left}”, “{right}”</translation>
        </message>
        <message>
            <source>Take a pin away</source>
            <translation>고정 풀기</translation>
        </message>
        <message>
            <source>The pin was taken away.</source>
            <translation>고정을 풀었습니다.</translation>
        </message>
        <message>
            <source>There are no words here to pin.</source>
            <translation>여기에는 고정할 낱말이 없습니다.</translation>
        </message>
        <message>
            <source>This would cross another pin. Take that one away first.</source>
            <translation>다른 고정과 엇갈립니다. 그 고정을 먼저 푸세요.</translation>
        </message>
    </context>
    <context>
        <name>Preferences</name>
        <message>
            <source>Appearance</source>
            <translation>모양</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>단축키</translation>
        </message>
        <message>
            <source>Language models</source>
            <translation>언어 모델</translation>
        </message>
        <message>
            <source>Pages of preferences</source>
            <translation>환경 설정 쪽</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>환경 설정</translation>
        </message>
        <message>
            <source>Reset everything</source>
            <translation>모두 기본값으로</translation>
        </message>
        <message>
            <source>Reset this page</source>
            <translation>이 쪽만 기본값으로</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>세션</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>본문</translation>
        </message>
    </context>
    <context>
        <name>PreviewView</name>
        <message>
            <source>Page {number}</source>
            <translation>{number}쪽</translation>
        </message>
        <message>
            <source>Preview of the first rows</source>
            <translation>앞쪽 행 미리 보기</translation>
        </message>
        <message>
            <source>Preview of the pages</source>
            <translation>쪽 미리 보기</translation>
        </message>
        <message>
            <source>Preview of the text</source>
            <translation>텍스트 미리 보기</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>By {people}</source>
            <translation>글 {people}</translation>
        </message>
        <message>
            <source>Date unknown</source>
            <translation>날짜 모름</translation>
        </message>
        <message>
            <source>Filled: named in both reports. Outlined: only in this one.</source>
            <translation>채움: 두 보고서에 모두 나오는 이름. 테두리: 이 보고서에만 나오는 이름.</translation>
        </message>
        <message>
            <source>No byline</source>
            <translation>필자 표시 없음</translation>
        </message>
        <message>
            <source>No headline</source>
            <translation>제목 없음</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>{pages}쪽 중 {page}쪽</translation>
        </message>
        <message>
            <source>The printer cannot be used. Choose another, or print to a PDF.</source>
            <translation>프린터를 사용할 수 없습니다. 다른 프린터를 선택하거나 PDF로 인쇄하세요.</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>{tab}: the reports differ</source>
            <translation>{tab}: 두 보고서가 다름</translation>
        </message>
    </context>
    <context>
        <name>RelatedPanel</name>
        <message>
            <source>Also printed by {outlets}</source>
            <translation>{outlets}에도 실림</translation>
        </message>
        <message>
            <source>As “{title}”. Double-click one to compare.</source>
            <translation>“{title}”과(와) 같은 사건. 두 번 누르면 비교합니다.</translation>
        </message>
        <message>
            <source>Double-click to read it beside “{title}”</source>
            <translation>두 번 누르면 “{title}” 옆에 열립니다</translation>
        </message>
        <message>
            <source>Nearly the same text</source>
            <translation>거의 같은 글</translation>
        </message>
        <message>
            <source>No other report in the library tells of it, as far as words show.</source>
            <translation>쓰인 낱말로 보아 보관함에 이 사건을 다룬 다른 보고서는 없습니다.</translation>
        </message>
        <message>
            <source>Reports of the same event</source>
            <translation>같은 사건을 다룬 보고서</translation>
        </message>
        <message>
            <source>Select a report to see which others tell of the same event.</source>
            <translation>보고서를 선택하면 같은 사건을 다룬 다른 보고서가 나옵니다.</translation>
        </message>
        <message>
            <source>Shares {words}</source>
            <translation>공통 낱말: {words}</translation>
        </message>
        <message>
            <source>The same event</source>
            <translation>같은 사건</translation>
        </message>
    </context>
    <context>
        <name>RelationMenu</name>
        <message>
            <source>How the two passages stand to each other</source>
            <translation>두 구절의 관계</translation>
        </message>
        <message>
            <source>The passage on the right…</source>
            <translation>오른쪽 구절은…</translation>
        </message>
    </context>
    <context>
        <name>Remembering</name>
        <message>
            <source>&amp;Clear the list</source>
            <translation>목록 지우기(&amp;C)</translation>
        </message>
        <message>
            <source>A new library was begun. The damaged one is kept as {path}.</source>
            <translation>새 보관함을 만들었습니다. 손상된 보관함은 {path}에 남겨 두었습니다.</translation>
        </message>
        <message>
            <source>Go back to the backup of {date}</source>
            <translation>{date} 백업으로 되돌리기</translation>
        </message>
        <message>
            <source>Set it aside and begin anew</source>
            <translation>따로 두고 새로 시작</translation>
        </message>
        <message>
            <source>The library is the one of the backup. The damaged one is kept as {path}.</source>
            <translation>백업한 보관함으로 되돌렸습니다. 손상된 보관함은 {path}에 남겨 두었습니다.</translation>
        </message>
        <message>
            <source>the pair from before</source>
            <translation>지난번 보고서 두 편</translation>
        </message>
    </context>
    <context>
        <name>ReportView</name>
        <message>
            <source>The text of the report. Enter follows the name at the text cursor.</source>
            <translation>보고서 본문입니다. Enter를 누르면 커서 위치의 이름을 따라갑니다.</translation>
        </message>
    </context>
    <context>
        <name>Ruler</name>
        <message>
            <source>Shows where names, matched passages and clutter are in the whole report. Click or drag to scroll.</source>
            <translation>보고서 전체에서 이름, 대응 구절, 군더더기가 있는 곳을 보여 줍니다. 누르거나 끌어서 스크롤합니다.</translation>
        </message>
    </context>
    <context>
        <name>SearchFields</name>
        <message>
            <source>All words must occur. "Words together", word*, -without, one OR other, title:word, outlet:word</source>
            <translation>모든 낱말이 나와야 합니다. "붙어 있는 낱말", 낱말*, -제외, 하나 OR 다른 하나, title:낱말, outlet:낱말</translation>
        </message>
        <message>
            <source>All words must occur. Put words that stand together in quotes.</source>
            <translation>모든 낱말이 나와야 합니다. 붙어 있는 낱말은 따옴표로 묶으세요.</translation>
        </message>
        <message>
            <source>Any name</source>
            <translation>모든 이름</translation>
        </message>
        <message>
            <source>Any outlet</source>
            <translation>모든 매체</translation>
        </message>
        <message>
            <source>From</source>
            <translation>시작</translation>
        </message>
        <message>
            <source>Name that occurs</source>
            <translation>나오는 이름</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>매체</translation>
        </message>
        <message>
            <source>Published from</source>
            <translation>발행일 시작</translation>
        </message>
        <message>
            <source>Published until</source>
            <translation>발행일 끝</translation>
        </message>
        <message>
            <source>Search all reports</source>
            <translation>모든 보고서에서 검색</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>끝</translation>
        </message>
    </context>
    <context>
        <name>Searching</name>
        <message>
            <source>Hit {number} of {both}</source>
            <translation>찾은 곳 {both}개 중 {number}번째</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>찾지 못함</translation>
        </message>
        <message>
            <source>left report</source>
            <translation>왼쪽 보고서</translation>
        </message>
        <message>
            <source>right report</source>
            <translation>오른쪽 보고서</translation>
        </message>
        <message>
            <source>{hit}, {side}: “{words}”</source>
            <translation>{hit}, {side}: “{words}”</translation>
        </message>
        <message>
            <source>{left} hits left, {right} right</source>
            <translation>왼쪽에서 {left}개, 오른쪽에서 {right}개 찾음</translation>
        </message>
    </context>
    <context>
        <name>SessionPage</name>
        <message>
            <source> MB</source>
            <translation> MB</translation>
        </message>
        <message>
            <source>&amp;Recent pairs listed</source>
            <translation>최근에 연 보고서 목록 수(&amp;R)</translation>
        </message>
        <message>
            <source>A pair that was compared before is marked at once. The oldest results make room for new ones.</source>
            <translation>전에 비교한 보고서는 바로 표시됩니다. 오래된 결과부터 지워 새 결과의 자리를 만듭니다.</translation>
        </message>
        <message>
            <source>Clear the list now</source>
            <translation>지금 목록 지우기</translation>
        </message>
        <message>
            <source>Open the last pair again at the start, where it was left</source>
            <translation>시작할 때 마지막 두 편을 보던 위치에서 다시 열기</translation>
        </message>
        <message>
            <source>R&amp;oom for stored results</source>
            <translation>저장된 결과의 용량(&amp;O)</translation>
        </message>
    </context>
    <context>
        <name>ShelvesPanel</name>
        <message>
            <source>All reports</source>
            <translation>모든 보고서</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>모음</translation>
        </message>
        <message>
            <source>Give up collection</source>
            <translation>모음 없애기</translation>
        </message>
        <message>
            <source>Its reports stay in the library</source>
            <translation>보고서는 보관함에 남습니다</translation>
        </message>
        <message>
            <source>Name a collection, there already or new, and press Return</source>
            <translation>이미 있거나 새로 만들 모음의 이름을 쓰고 Return을 누르세요</translation>
        </message>
        <message>
            <source>Put selection into…</source>
            <translation>선택한 보고서를 모음에 넣기…</translation>
        </message>
        <message>
            <source>Put the selected reports into a collection</source>
            <translation>선택한 보고서를 모음에 넣습니다</translation>
        </message>
        <message>
            <source>Take selection out</source>
            <translation>선택한 보고서 꺼내기</translation>
        </message>
    </context>
    <context>
        <name>Sieve</name>
        <message>
            <source>How to sort</source>
            <translation>정렬 방법</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>검색</translation>
        </message>
        <message>
            <source>Search in: {list}</source>
            <translation>검색: {list}</translation>
        </message>
        <message>
            <source>Which findings to show</source>
            <translation>보여 줄 결과</translation>
        </message>
        <message>
            <source>{which} ({count})</source>
            <translation>{which} ({count})</translation>
        </message>
    </context>
    <context>
        <name>Telling</name>
        <message>
            <source>Both reports begin and end together.</source>
            <translation>두 보고서의 처음과 끝이 함께 움직입니다.</translation>
        </message>
        <message>
            <source>Each report scrolls by itself.</source>
            <translation>보고서마다 따로 스크롤합니다.</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>다시 찾기</translation>
        </message>
        <message>
            <source>Looking for names was stopped.</source>
            <translation>이름 찾기를 중지했습니다.</translation>
        </message>
        <message>
            <source>Looking for names…</source>
            <translation>이름을 찾는 중…</translation>
        </message>
        <message>
            <source>Names could not be looked for.</source>
            <translation>이름을 찾지 못했습니다.</translation>
        </message>
        <message>
            <source>Names were not looked for in this report.</source>
            <translation>이 보고서에서는 이름을 찾지 않았습니다.</translation>
        </message>
        <message>
            <source>No font for {script} letters is installed, so boxes stand in their place. Install one.</source>
            <translation>{script} 글꼴이 설치되어 있지 않아 글자 대신 네모가 보입니다. 글꼴을 설치하세요.</translation>
        </message>
        <message>
            <source>Open a second report to see what both say, and what only one says.</source>
            <translation>보고서를 한 편 더 열면 두 편이 함께 말하는 것과 한 편만 말하는 것을 볼 수 있습니다.</translation>
        </message>
        <message>
            <source>Passages that belong together stay side by side.</source>
            <translation>대응하는 구절이 나란히 놓입니다.</translation>
        </message>
        <message>
            <source>Reading {names}…</source>
            <translation>{names} 읽는 중…</translation>
        </message>
        <message>
            <source>Scrolling: aligned</source>
            <translation>스크롤: 맞춤</translation>
        </message>
        <message>
            <source>Scrolling: each alone</source>
            <translation>스크롤: 따로</translation>
        </message>
        <message>
            <source>Scrolling: in proportion</source>
            <translation>스크롤: 비율</translation>
        </message>
        <message>
            <source>Text size: {size} points</source>
            <translation>글자 크기: {size}포인트</translation>
        </message>
        <message>
            <source>The findings appear here when two reports are open.</source>
            <translation>보고서 두 편을 열면 결과가 여기에 나타납니다.</translation>
        </message>
        <message>
            <source>{both} names in both  ·  {left} only left  ·  {right} only right</source>
            <translation>두 편 모두 {both}  ·  왼쪽만 {left}  ·  오른쪽만 {right}</translation>
        </message>
        <message>
            <source>{next} and {previous} step through them, {across} goes across.</source>
            <translation>{next}와 {previous}로 차례로 이동하고 {across}로 건너갑니다.</translation>
        </message>
        <message>
            <source>{next} goes to its next mention, {across} to the other report, {finding} to the finding.</source>
            <translation>{next}는 다음 언급으로, {across}는 다른 보고서로, {finding}는 결과로 이동합니다.</translation>
        </message>
        <message>
            <source>{what} {key} changes it.</source>
            <translation>{what} {key} 키로 바꿉니다.</translation>
        </message>
    </context>
    <context>
        <name>TextMenu</name>
        <message>
            <source>Mark &amp;in</source>
            <translation>표시 색(&amp;I)</translation>
        </message>
    </context>
    <context>
        <name>TextsPage</name>
        <message>
            <source> characters</source>
            <translation>자</translation>
        </message>
        <message>
            <source> pt</source>
            <translation> pt</translation>
        </message>
        <message>
            <source>&amp;Font</source>
            <translation>글꼴(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Line spacing</source>
            <translation>줄 간격(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Measure</source>
            <translation>줄 길이(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Size</source>
            <translation>크기(&amp;S)</translation>
        </message>
        <message>
            <source>As a multiple of the size of the letters.</source>
            <translation>글자 크기의 배수입니다.</translation>
        </message>
        <message>
            <source>How long a line may be. About 66 reads most easily.</source>
            <translation>한 줄의 최대 길이입니다. 66자 안팎이 가장 읽기 편합니다.</translation>
        </message>
        <message>
            <source>{name} (with serifs)</source>
            <translation>{name} (세리프)</translation>
        </message>
        <message>
            <source>{name} (without serifs)</source>
            <translation>{name} (산세리프)</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Left and Right go from date to date, Enter goes to the text, plus and minus zoom, 0 shows all.</source>
            <translation>왼쪽·오른쪽 화살표로 날짜를 옮겨 다니고, Enter로 본문으로 가며, 더하기·빼기로 확대·축소하고, 0으로 전체를 봅니다.</translation>
        </message>
        <message>
            <source>Line of time</source>
            <translation>시간선</translation>
        </message>
        <message>
            <source>{count} later ›</source>
            <translation>이후 {count}개 ›</translation>
        </message>
        <message>
            <source>{first} to {last}: {seen} of {count} dates</source>
            <translation>{first}부터 {last}까지: 날짜 {count}개 중 {seen}개</translation>
        </message>
        <message>
            <source>‹ {count} earlier</source>
            <translation>‹ 이전 {count}개</translation>
        </message>
    </context>
    <context>
        <name>Times</name>
        <message>
            <source>MMMM yyyy</source>
            <translation>yyyy년 M월</translation>
        </message>
        <message>
            <source>at present</source>
            <translation>현재</translation>
        </message>
        <message>
            <source>autumn {year}</source>
            <translation>{year}년 가을</translation>
        </message>
        <message>
            <source>d MMM</source>
            <translation>M월 d일</translation>
        </message>
        <message>
            <source>ddd d MMM yyyy</source>
            <translation>yyyy년 M월 d일 (ddd)</translation>
        </message>
        <message>
            <source>first half of {year}</source>
            <translation>{year}년 상반기</translation>
        </message>
        <message>
            <source>first quarter of {year}</source>
            <translation>{year}년 1분기</translation>
        </message>
        <message>
            <source>fourth quarter of {year}</source>
            <translation>{year}년 4분기</translation>
        </message>
        <message>
            <source>in the future</source>
            <translation>미래</translation>
        </message>
        <message>
            <source>in the past</source>
            <translation>과거</translation>
        </message>
        <message>
            <source>second half of {year}</source>
            <translation>{year}년 하반기</translation>
        </message>
        <message>
            <source>second quarter of {year}</source>
            <translation>{year}년 2분기</translation>
        </message>
        <message>
            <source>spring {year}</source>
            <translation>{year}년 봄</translation>
        </message>
        <message>
            <source>summer {year}</source>
            <translation>{year}년 여름</translation>
        </message>
        <message>
            <source>the {year}s</source>
            <translation>{year}년대</translation>
        </message>
        <message>
            <source>third quarter of {year}</source>
            <translation>{year}년 3분기</translation>
        </message>
        <message>
            <source>week of {day}</source>
            <translation>{day}이 든 주</translation>
        </message>
        <message>
            <source>weekend of {day}</source>
            <translation>{day}이 든 주말</translation>
        </message>
        <message>
            <source>winter {year}</source>
            <translation>{year}년 겨울</translation>
        </message>
        <message>
            <source>{day}, afternoon</source>
            <translation>{day} 오후</translation>
        </message>
        <message>
            <source>{day}, daytime</source>
            <translation>{day} 낮</translation>
        </message>
        <message>
            <source>{day}, evening</source>
            <translation>{day} 저녁</translation>
        </message>
        <message>
            <source>{day}, midday</source>
            <translation>{day} 정오</translation>
        </message>
        <message>
            <source>{day}, morning</source>
            <translation>{day} 오전</translation>
        </message>
        <message>
            <source>{day}, night</source>
            <translation>{day} 밤</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first}부터 {last}까지</translation>
        </message>
    </context>
    <context>
        <name>Travel</name>
        <message>
            <source>Back where you were.</source>
            <translation>있던 자리로 돌아왔습니다.</translation>
        </message>
        <message>
            <source>Choose a name first: in the list of names, or with the text cursor on a mention.</source>
            <translation>먼저 이름 목록에서, 또는 언급 위에 커서를 두어 이름을 선택하세요.</translation>
        </message>
        <message>
            <source>Matched passage {number} of {count}</source>
            <translation>대응 구절 {count}개 중 {number}번째</translation>
        </message>
        <message>
            <source>No matched passage comes before.</source>
            <translation>앞에는 대응 구절이 없습니다.</translation>
        </message>
        <message>
            <source>No matched passage follows.</source>
            <translation>뒤에는 대응 구절이 없습니다.</translation>
        </message>
        <message>
            <source>No matching passage was found for the one at the text cursor.</source>
            <translation>커서가 있는 구절에 대응하는 구절을 찾지 못했습니다.</translation>
        </message>
        <message>
            <source>Nothing was found at the text cursor.</source>
            <translation>커서 위치에는 결과가 없습니다.</translation>
        </message>
        <message>
            <source>left report</source>
            <translation>왼쪽 보고서</translation>
        </message>
        <message>
            <source>right report</source>
            <translation>오른쪽 보고서</translation>
        </message>
        <message>
            <source>{name}, {kind}, {status}: mention {number} of {count}</source>
            <translation>{name}, {kind}, {status}: 언급 {count}개 중 {number}번째</translation>
        </message>
        <message>
            <source>{name}: mention {number} of {count}, {side}</source>
            <translation>{name}: 언급 {count}개 중 {number}번째, {side}</translation>
        </message>
        <message>
            <source>{passage}, told elsewhere in the other report</source>
            <translation>{passage}, 다른 보고서에서는 다른 위치에 나옴</translation>
        </message>
        <message>
            <source>{passage}. Left report: “{left}”. Right report: “{right}”.</source>
            <translation>{passage}. 왼쪽 보고서: “{left}”. 오른쪽 보고서: “{right}”.</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Arabic</source>
            <translation>아랍 문자</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>파랑</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>한자</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>비교하는 중…</translation>
        </message>
        <message>
            <source>Devanagari</source>
            <translation>데바나가리 문자</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>사건</translation>
        </message>
        <message>
            <source>Facility</source>
            <translation>시설</translation>
        </message>
        <message>
            <source>Getting ready to look for names…</source>
            <translation>이름 찾기를 준비하는 중…</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>초록</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>히브리 문자</translation>
        </message>
        <message>
            <source>In both reports</source>
            <translation>두 보고서 모두</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>한글</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>법률</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>국적</translation>
        </message>
        <message>
            <source>Only left</source>
            <translation>왼쪽만</translation>
        </message>
        <message>
            <source>Only right</source>
            <translation>오른쪽만</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>주황</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>단체</translation>
        </message>
        <message>
            <source>Other words stand in its place now.</source>
            <translation>이제 그 자리에 다른 낱말이 있습니다.</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>인물</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>분홍</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>장소</translation>
        </message>
        <message>
            <source>Reading the left report…</source>
            <translation>왼쪽 보고서를 읽는 중…</translation>
        </message>
        <message>
            <source>Reading the right report…</source>
            <translation>오른쪽 보고서를 읽는 중…</translation>
        </message>
        <message>
            <source>Several places in the report look like it.</source>
            <translation>보고서에 비슷한 곳이 여럿 있습니다.</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>타이 문자</translation>
        </message>
        <message>
            <source>The report does not say. Type it here if you know.</source>
            <translation>보고서에 나와 있지 않습니다. 아신다면 여기에 입력하세요.</translation>
        </message>
        <message>
            <source>The report says so.</source>
            <translation>보고서에 그렇게 나와 있습니다.</translation>
        </message>
        <message>
            <source>These words now stand among others, so it may be another place.</source>
            <translation>이 낱말의 앞뒤가 달라져 다른 곳일 수 있습니다.</translation>
        </message>
        <message>
            <source>These words stand nowhere in the report any more.</source>
            <translation>이 낱말은 이제 보고서에 없습니다.</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>보라</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>작품</translation>
        </message>
        <message>
            <source>Worked out from the report.</source>
            <translation>보고서에서 미루어 알아냈습니다.</translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>노랑</translation>
        </message>
        <message>
            <source>You said so.</source>
            <translation>직접 입력하셨습니다.</translation>
        </message>
        <message>
            <source>a short form</source>
            <translation>줄인 형태</translation>
        </message>
        <message>
            <source>adds</source>
            <translation>덧붙임</translation>
        </message>
        <message>
            <source>agrees</source>
            <translation>일치</translation>
        </message>
        <message>
            <source>another name for it</source>
            <translation>다른 이름</translation>
        </message>
        <message>
            <source>another spelling</source>
            <translation>다른 표기</translation>
        </message>
        <message>
            <source>attributes differently</source>
            <translation>다른 출처를 댐</translation>
        </message>
        <message>
            <source>contradicts</source>
            <translation>반박</translation>
        </message>
        <message>
            <source>given</source>
            <translation>직접 입력</translation>
        </message>
        <message>
            <source>inferred</source>
            <translation>추정</translation>
        </message>
        <message>
            <source>initials</source>
            <translation>머리글자</translation>
        </message>
        <message>
            <source>named so elsewhere in the report</source>
            <translation>보고서의 다른 곳에서 그렇게 부름</translation>
        </message>
        <message>
            <source>softens</source>
            <translation>누그러뜨림</translation>
        </message>
        <message>
            <source>stated</source>
            <translation>명시</translation>
        </message>
        <message>
            <source>the same words</source>
            <translation>같은 말</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>모름</translation>
        </message>
        <message>
            <source>with and without a title</source>
            <translation>직함이 있고 없음</translation>
        </message>
        <message>
            <source>written over from another script</source>
            <translation>다른 문자에서 옮겨 적음</translation>
        </message>
        <message>
            <source>you joined them</source>
            <translation>직접 묶음</translation>
        </message>
    </context>
    <context>
        <name>_Rows</name>
        <message>
            <source>chosen lately</source>
            <translation>최근 선택</translation>
        </message>
    </context>
</TS>
